package stillwatch.timeline;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Mark;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.fact.EventFact;
import stillwatch.store.Tables;
import stillwatch.store.decided.Events;
import stillwatch.store.sql.HexId;
import stillwatch.store.tape.TapeReader;
import stillwatch.store.tape.TapeWriter;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.Located;
import stillwatch.store.view.Numbering;

/**
 * Every event in the order of time, the undated ones last, as columns in memory: 36 bytes an event, 40 where events say who
 * acted. The database has no index on times because that would cost every import more than this costs.
 */
public final class EventOrder {
    private static final int CERTAINTIES = Certainty.values().length;
    private static final List<Precision> PRECISION = List.of(Precision.values());
    private static final List<Certainty> CERTAINTY = List.of(Certainty.values());
    private static final int MARK = 64;
    private static final List<String> TELLING = List.of(Mark.DETAIL, Acting.DETAIL);
    private final long[] numbers;
    private final long[] earliest;
    private final long[] latest;
    private final byte[] vagueness;
    private final byte[] stated;
    private final int[] who;
    private final char[] kind;
    private final List<String> kinds;
    private final Acting acting;
    private final Holders holders;
    private final int[] byNumber;
    private final int dated;

    EventOrder(
            long[] numbers,
            long[] earliest,
            long[] latest,
            byte[] vagueness,
            byte[] stated,
            int[] who,
            char[] kind,
            List<String> kinds,
            Acting acting,
            Holders holders) {
        this(numbers, earliest, latest, vagueness, stated, who, kind, kinds, acting, holders, ascending(numbers));
    }

    private EventOrder(
            long[] numbers,
            long[] earliest,
            long[] latest,
            byte[] vagueness,
            byte[] stated,
            int[] who,
            char[] kind,
            List<String> kinds,
            Acting acting,
            Holders holders,
            int[] byNumber) {
        this.numbers = numbers;
        this.earliest = earliest;
        this.latest = latest;
        this.vagueness = vagueness;
        this.stated = stated;
        this.who = who;
        this.kind = kind;
        this.kinds = List.copyOf(kinds);
        this.acting = acting;
        this.holders = holders;
        this.dated = earliest.length;
        this.byNumber = byNumber;
    }

    private static int[] ascending(long[] numbers) {
        int[] order = new int[numbers.length];
        Arrays.setAll(order, i -> i);
        LongArrays.radixSortIndirect(order, numbers, true);
        return order;
    }

    /** As it was kept. */
    public static EventOrder kept(TapeReader from) {
        long[] numbers = from.longs();
        long[] earliest = from.longs();
        long[] latest = from.longs();
        byte[] vagueness = from.bytes();
        byte[] stated = from.bytes();
        int[] who = from.ints();
        char[] kind = from.chars();
        int[] byNumber = from.ints();
        String[] kinds = new String[from.ints()[0]];
        Arrays.setAll(kinds, i -> from.text());
        return new EventOrder(
                numbers,
                earliest,
                latest,
                vagueness,
                stated,
                who,
                kind,
                List.of(kinds),
                Acting.kept(from),
                Holders.kept(from),
                byNumber);
    }

    /** All of it, so that it need not be put in order again. */
    public void keep(TapeWriter to) {
        to.longs(numbers, numbers.length);
        to.longs(earliest, earliest.length);
        to.longs(latest, latest.length);
        to.bytes(vagueness);
        to.bytes(stated);
        to.ints(who, who.length);
        to.chars(kind);
        to.ints(byNumber, byNumber.length);
        to.ints(new int[] {kinds.size()}, 1);
        kinds.forEach(to::text);
        acting.keep(to);
        holders.keep(to);
    }

    public static EventOrder of(Tables tables) {
        ColumnScan scan = new ColumnScan(tables.rows());
        return of(tables, scan);
    }

    public static EventOrder of(Tables tables, ColumnScan scan) {
        Holders holders = Holders.of(scan);
        Numbering accounts = holders.numbering();
        EventColumns columns = new EventColumns();
        Events events = new Events(tables);
        scan.events(TELLING, (nr, account, at, kind, telling) -> {
            if (!events.isDecided(nr)) {
                columns.add(nr, account == null ? -1 : accounts.of(account), at, kind, telling);
            }
        });
        events.instead().forEach(one -> add(columns, accounts, tables, one));
        return columns.sorted(holders);
    }

    /** What a person says, of an account there is as long as rows or profiles name it. */
    private static void add(EventColumns columns, Numbering accounts, Tables tables, Located<EventFact> said) {
        AccountKey account = said.fact().account();
        OptionalLong slot = account == null
                ? OptionalLong.empty()
                : tables.rows().entities().accounts().find(HexId.of(account.id()));
        columns.add(
                said.nr(),
                slot.isEmpty() ? -1 : accounts.of(slot.getAsLong()),
                said.fact().at(),
                said.fact().kind(),
                said.fact().details());
    }

    /** How finely, how certainly, and whether it is a mark, in a byte. */
    static byte stated(Moment at, boolean mark) {
        return (byte) ((mark ? MARK : 0)
                + PRECISION.indexOf(at.precision()) * CERTAINTIES
                + CERTAINTY.indexOf(at.certainty()));
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

    /**
     * The numbers of the events at these places, fewer where the events end; {@link Events#shown} reads them. Those that
     * people added have numbers below zero.
     */
    public long[] page(long from, int limit) {
        int start = Math.clamp(from, 0, numbers.length);
        return Arrays.copyOfRange(numbers, start, (int) Math.min(numbers.length, (long) start + limit));
    }

    /** The earliest possible instant of a dated event, in microseconds. */
    public long earliest(int place) {
        return earliest[place];
    }

    /** The latest possible instant of a dated event, in microseconds. */
    public long latest(int place) {
        return latest[place];
    }

    /** How finely the time of a dated event was stated. */
    public Precision precision(int place) {
        return PRECISION.get((stated[place] & ~MARK) / CERTAINTIES);
    }

    /** How far the place of a dated event on the world's clock is known. */
    public Certainty certainty(int place) {
        return CERTAINTY.get((stated[place] & ~MARK) % CERTAINTIES);
    }

    /** Whether a dated event is drawn through all lanes, by its kind or because a detail says so. */
    public boolean isMark(int place) {
        return (stated[place] & MARK) != 0;
    }

    /** Whether any is. */
    public boolean anyMark() {
        for (byte one : stated) {
            if ((one & MARK) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The number of the fact, below zero for what a person added. */
    public long number(int place) {
        return numbers[place];
    }

    /** Where the fact of this number stands. */
    public OptionalInt place(long number) {
        int low = 0;
        int high = byNumber.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long there = numbers[byNumber[middle]];
            if (there == number) {
                return OptionalInt.of(byNumber[middle]);
            }
            low = there < number ? middle + 1 : low;
            high = there > number ? middle - 1 : high;
        }
        return OptionalInt.empty();
    }

    /** Its kind, as a place in {@link #kinds()}. */
    public int kind(int place) {
        return kind[place];
    }

    /** Kinds of event as they were written, in the order they were met; the empty one first, for those without. */
    public List<String> kinds() {
        return kinds;
    }

    /** Who acted, where the events say so. */
    public Acting acting() {
        return acting;
    }

    /** How accounts are counted through. */
    public Holders holders() {
        return holders;
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

    /** The place of the first dated event whose earliest possible instant is this one or later. */
    public int firstFrom(long instant) {
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

    /** Whether an event is dated, and known to the hour at least. */
    public boolean toTheHour(int place) {
        return place < dated && Vagueness.toTheHour(vagueness[place]);
    }

    /** Where a dated event stands when it has to stand on one day. */
    public long middle(int place) {
        return Vagueness.middle(earliest[place], vagueness[place]);
    }
}
