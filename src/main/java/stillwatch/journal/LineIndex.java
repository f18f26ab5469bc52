package stillwatch.journal;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;

/** Where in the file some entries begin, every 64th; the rest is found by walking. */
final class LineIndex {
    private static final int STEP = 64;
    private final LongArrayList offsets = new LongArrayList();
    private long lines;

    /** Walks over the whole file once, looking at nothing but line ends. */
    static LineIndex of(LineScan scan) throws IOException {
        LineIndex index = new LineIndex();
        long offset = scan.position();
        while (scan.next() != null) {
            index.add(offset);
            offset = scan.position();
        }
        return index;
    }

    void add(long offset) {
        if (lines++ % STEP == 0) {
            offsets.add(offset);
        }
    }

    long lines() {
        return lines;
    }

    /** A known beginning at or before the entry. */
    long offsetBefore(long seq) {
        return offsets.getLong((int) ((seq - 1) / STEP));
    }

    /** How many lines lie between that beginning and the entry. */
    static long toSkip(long seq) {
        return (seq - 1) % STEP;
    }
}
