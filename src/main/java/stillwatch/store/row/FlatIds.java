package stillwatch.store.row;

/** A map from ids to numbers above 0 in flat arrays, 16 bytes a place. */
final class FlatIds {
    private static final int SMALLEST = 1024;

    /** Ids are hashes, but they may come in order, and would crowd at the front of a map still growing. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] his;
    private int[] los;
    private int[] values;
    private int count;
    private final int expected;

    /** Grows up to what {@code expected} needs, and beyond it only if that was wrong. */
    FlatIds(long expected) {
        this.expected = (int) Math.min(Math.max(expected, 0), 1 << 29);
        int places = Math.min(places(this.expected), SMALLEST);
        his = new long[places];
        los = new int[places];
        values = new int[places];
    }

    private static int places(int ids) {
        return (int) Math.max(16, ids / 3L * 4 + 4);
    }

    /** The number of this id, 0 where it has none. */
    int get(long hi, int lo) {
        return values[place(hi, lo)];
    }

    void put(long hi, int lo, int value) {
        makeRoom();
        set(hi, lo, value);
    }

    /** Adds one to the number of this id. */
    int increment(long hi, int lo) {
        makeRoom();
        int place = place(hi, lo);
        int value = values[place] + 1;
        if (value == 1) {
            set(hi, lo, 1);
        } else {
            values[place] = value;
        }
        return value;
    }

    private void set(long hi, int lo, int value) {
        int place = place(hi, lo);
        if (values[place] == 0) {
            count++;
        }
        his[place] = hi;
        los[place] = lo;
        values[place] = value;
    }

    private int place(long hi, int lo) {
        int place = (int) Math.unsignedMultiplyHigh(hi * SCATTER, his.length);
        while (values[place] != 0 && (his[place] != hi || los[place] != lo)) {
            place = place + 1 == his.length ? 0 : place + 1;
        }
        return place;
    }

    private void makeRoom() {
        if (count < his.length / 4L * 3) {
            return;
        }
        int exact = places(expected);
        grow(his.length < exact ? (int) Math.min(exact, his.length * 4L) : Math.multiplyExact(his.length, 2));
    }

    private void grow(int places) {
        long[] oldHis = his;
        int[] oldLos = los;
        int[] oldValues = values;
        his = new long[places];
        los = new int[places];
        values = new int[places];
        count = 0;
        for (int i = 0; i < oldHis.length; i++) {
            if (oldValues[i] != 0) {
                set(oldHis[i], oldLos[i], oldValues[i]);
            }
        }
    }
}
