package stillwatch.timeline;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stillwatch.store.Tables;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.Numbering;

/**
 * Every event in the order of time, the undated ones last, as columns in memory: 21 bytes an event. The database has no index
 * on times because that would cost every import more than this costs.
 */
public final class EventOrder {
    private final long[] numbers;
    private final long[] earliest;
    private final byte[] vagueness;
    private final int[] who;
    private final int dated;

    private EventOrder(long[] numbers, long[] earliest, byte[] vagueness, int[] who) {
        this.numbers = numbers;
        this.earliest = earliest;
        this.vagueness = vagueness;
        this.who = who;
        this.dated = earliest.length;
    }

    public static EventOrder of(Tables tables) {
        ColumnScan scan = new ColumnScan(tables.rows());
        return of(scan, scan.accounts());
    }

    /** {@code accounts}: how accounts are counted through. */
    public static EventOrder of(ColumnScan scan, Numbering accounts) {
        Loading loading = new Loading(accounts);
        scan.events(loading::event);
        return loading.sorted();
    }

    public int size() {
        return numbers.length;
    }

    public int undated() {
        return numbers.length - dated;
    }

    public int dated() {
        return dated;
    }

    /** The numbers of the facts at these places, fewer where the events end. */
    public long[] page(long from, int limit) {
        int start = Math.clamp(from, 0, numbers.length);
        return Arrays.copyOfRange(numbers, start, (int) Math.min(numbers.length, (long) start + limit));
    }

    /** The earliest possible instant of a dated event, in microseconds. */
    public long earliest(int place) {
        return earliest[place];
    }

    /** The number of the account it names; -1 for none. */
    public int who(int place) {
        return who[place];
    }

    /** Places from {@code from} up to before {@code to}. */
    public record Span(int from, int to) {
        public int length() {
            return to - from;
        }
    }

    /** The dated events whose earliest possible instant lies from one to before the other, in microseconds. */
    public Span between(long from, long before) {
        int start = firstFrom(from);
        return new Span(start, Math.max(start, firstFrom(before)));
    }

    private int firstFrom(long instant) {
        int low = 0;
        int high = dated;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (earliest[middle] < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first of an account's events in the order of time. */
    public long[] of(int account, int limit) {
        LongArrayList found = new LongArrayList();
        for (int i = 0; i < who.length && found.size() < limit; i++) {
            if (who[i] == account) {
                found.add(numbers[i]);
            }
        }
        return found.toLongArray();
    }

    /** Whether a dated event is known to the day at least. */
    public boolean toTheDay(int place) {
        return Vagueness.toTheDay(vagueness[place]);
    }

    boolean toTheHour(int place) {
        return place < dated && Vagueness.toTheHour(vagueness[place]);
    }

    /** Where a dated event stands when it has to stand on one day. */
    long middle(int place) {
        return Vagueness.middle(earliest[place], vagueness[place]);
    }

    /** Columns as they come from the table, dated and undated apart. */
    private static final class Loading {
        private final Numbering accounts;
        private final LongArrayList numbers = new LongArrayList();
        private final LongArrayList earliest = new LongArrayList();
        private final LongArrayList latest = new LongArrayList();
        private final IntArrayList who = new IntArrayList();
        private final LongArrayList undated = new LongArrayList();
        private final IntArrayList undatedWho = new IntArrayList();

        Loading(Numbering accounts) {
            this.accounts = accounts;
        }

        void event(long nr, @Nullable Long account, @Nullable Long from, @Nullable Long to) {
            int by = account == null ? -1 : accounts.of(account);
            if (from == null || to == null) {
                undated.add(nr);
                undatedWho.add(by);
                return;
            }
            numbers.add(nr);
            earliest.add(from.longValue());
            latest.add(to.longValue());
            who.add(by);
        }

        /** By earliest and then latest instant; those alike stay in the order they came. */
        EventOrder sorted() {
            int[] order = new int[numbers.size()];
            Arrays.setAll(order, i -> i);
            LongArrays.radixSortIndirect(order, earliest.elements(), latest.elements(), 0, order.length, true);
            byte[] vague = new byte[order.length];
            for (int i = 0; i < order.length; i++) {
                vague[i] = Vagueness.of(earliest.getLong(order[i]), latest.getLong(order[i]));
            }
            return new EventOrder(
                    followed(numbers, order, undated),
                    followed(earliest, order, new LongArrayList()),
                    vague,
                    followed(order));
        }

        private static long[] followed(LongArrayList column, int[] order, LongArrayList behind) {
            long[] all = new long[order.length + behind.size()];
            for (int i = 0; i < order.length; i++) {
                all[i] = column.getLong(order[i]);
            }
            behind.getElements(0, all, order.length, behind.size());
            return all;
        }

        private int[] followed(int[] order) {
            int[] all = new int[order.length + undatedWho.size()];
            for (int i = 0; i < order.length; i++) {
                all[i] = who.getInt(order[i]);
            }
            undatedWho.getElements(0, all, order.length, undatedWho.size());
            return all;
        }
    }
}
