package stillwatch.store.sql;

/**
 * Rows keyed by the first 64 bits of their id lie in the order of their ids and need no second index. Should two ids share
 * those bits, the later one takes the next slot; {@code step} tells how far it had to go.
 */
public final class Slots {
    public static final int STEPS = 4;

    private Slots() {}

    /** The first slot tried; the last few numbers keep room behind them. */
    public static long first(HexId id) {
        return Math.min(id.hi(), Long.MAX_VALUE - STEPS);
    }

    public static long last(HexId id) {
        return first(id) + STEPS - 1;
    }

    public static IllegalStateException full(HexId id) {
        return new IllegalStateException("more than " + STEPS + " ids begin like " + id.hex());
    }
}
