package stillwatch.intake.delimited;

import java.util.Arrays;

/** Where the cells of a row begin and end, counted from the row's first byte, and what kinds of byte are in them. */
final class CellCuts {
    int[] from = new int[32];
    int[] to = new int[32];
    int[] kinds = new int[32];
    int width;
    /** Quoted cells of all rows so far. */
    long quoted;

    void add(int begin, int end, int kindsMet) {
        if (width == from.length) {
            from = Arrays.copyOf(from, width * 2);
            to = Arrays.copyOf(to, width * 2);
            kinds = Arrays.copyOf(kinds, width * 2);
        }
        from[width] = begin;
        to[width] = end;
        kinds[width++] = kindsMet;
    }
}
