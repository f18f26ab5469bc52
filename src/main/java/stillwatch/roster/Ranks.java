package stillwatch.roster;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** From values to places in an order, and from those to sorted rows. */
final class Ranks {
    private Ranks() {}

    /** Equal values get equal ranks. */
    static int[] of(long[] values, IntPredicate defined) {
        int[] order = new int[values.length];
        Arrays.setAll(order, i -> i);
        LongArrays.radixSortIndirect(order, values, true);
        int[] ranks = new int[values.length];
        int rank = 0;
        for (int i = 0; i < order.length; i++) {
            rank += i > 0 && values[order[i]] != values[order[i - 1]] ? 1 : 0;
            ranks[order[i]] = defined.test(order[i]) ? rank : Values.UNDEFINED;
        }
        return ranks;
    }

    /** Undefined ones last either way, ties in the order of rows. */
    static int[] sorted(int[] rows, int[] ranks, boolean ascending) {
        long[] keyed = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            int rank = ranks[rows[i]];
            long key = ascending || rank == Values.UNDEFINED ? rank : Values.UNDEFINED - 1 - rank;
            keyed[i] = key << 32 | rows[i];
        }
        Arrays.sort(keyed);
        int[] sorted = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sorted[i] = (int) keyed[i];
        }
        return sorted;
    }

    static int[] counted(int to) {
        int[] all = new int[to];
        Arrays.setAll(all, i -> i);
        return all;
    }

    static int[] filled(int length, int with) {
        int[] all = new int[length];
        Arrays.fill(all, with);
        return all;
    }
}
