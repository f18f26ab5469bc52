package stillwatch.timeline;

import it.unimi.dsi.fastutil.chars.CharArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Mark;
import stillwatch.casefile.Moment;

/** Columns of events as they come, dated and undated apart, before they are put in order. */
public final class EventColumns {
    /** Somebody may have put whole sentences where a kind belongs: kinds beyond these count as this one. */
    private static final int MOST_KINDS = 4_000;

    public static final String MANY = "of one of very many kinds";

    private final LongArrayList numbers = new LongArrayList();
    private final LongArrayList earliest = new LongArrayList();
    private final LongArrayList latest = new LongArrayList();
    private final CharArrayList stated = new CharArrayList();
    private final IntArrayList who = new IntArrayList();
    private final CharArrayList kind = new CharArrayList();
    private final LongArrayList undated = new LongArrayList();
    private final IntArrayList undatedWho = new IntArrayList();
    private final CharArrayList undatedKind = new CharArrayList();
    private final List<String> kinds = new ArrayList<>(List.of(""));
    private final Acting.Column acting = new Acting.Column();
    private final BitSet marks = new BitSet();
    private final Map<String, Integer> known = new HashMap<>(Map.of("", 0));

    /** {@code account}: the number of the account it names, -1 for none; {@code details}: those that may make it a mark or say who acted. */
    public void add(long number, int account, @Nullable Moment at, @Nullable String ofKind, List<Detail> details) {
        acting.add(at != null, details);
        if (at == null) {
            undated.add(number);
            undatedWho.add(account);
            undatedKind.add(kind(ofKind));
            return;
        }
        numbers.add(number);
        earliest.add(at.from());
        latest.add(at.to());
        who.add(account);
        char itsKind = kind(ofKind);
        kind.add(itsKind);
        boolean mark = details.isEmpty()
                ? marks.get(itsKind)
                : Mark.of(ofKind, details).isPresent();
        stated.add((char) EventOrder.stated(at, mark));
    }

    private char kind(@Nullable String named) {
        Integer at = known.get(named == null ? "" : named);
        if (at == null) {
            String name = kinds.size() < MOST_KINDS ? String.valueOf(named) : MANY;
            at = known.computeIfAbsent(name, key -> kinds.size());
            if (at == kinds.size()) {
                marks.set(kinds.size(), Mark.of(name, List.of()).isPresent());
                kinds.add(name);
            }
        }
        return (char) at.intValue();
    }

    /** By earliest and then latest instant; those alike stay in the order they came. */
    public EventOrder sorted(Holders holders) {
        int[] order = new int[numbers.size()];
        Arrays.setAll(order, i -> i);
        LongArrays.radixSortIndirect(order, earliest.elements(), latest.elements(), 0, order.length, true);
        long[] from = followed(earliest, order, new LongArrayList());
        long[] to = followed(latest, order, new LongArrayList());
        byte[] vague = new byte[order.length];
        byte[] how = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            vague[i] = Vagueness.of(from[i], to[i]);
            how[i] = (byte) stated.getChar(order[i]);
        }
        return new EventOrder(
                followed(numbers, order, undated),
                from,
                to,
                vague,
                how,
                accounts(order),
                kinds(order),
                kinds,
                acting.ordered(order),
                holders);
    }

    private static long[] followed(LongArrayList column, int[] order, LongArrayList behind) {
        long[] all = new long[order.length + behind.size()];
        for (int i = 0; i < order.length; i++) {
            all[i] = column.getLong(order[i]);
        }
        behind.getElements(0, all, order.length, behind.size());
        return all;
    }

    private int[] accounts(int[] order) {
        int[] all = new int[order.length + undatedWho.size()];
        for (int i = 0; i < order.length; i++) {
            all[i] = who.getInt(order[i]);
        }
        undatedWho.getElements(0, all, order.length, undatedWho.size());
        return all;
    }

    private char[] kinds(int[] order) {
        char[] all = new char[order.length + undatedKind.size()];
        for (int i = 0; i < order.length; i++) {
            all[i] = kind.getChar(order[i]);
        }
        undatedKind.getElements(0, all, order.length, undatedKind.size());
        return all;
    }
}
