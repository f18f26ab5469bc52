package stillwatch.store.entity;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** Ascending fact numbers and their tags, as differences of seven bits a byte. */
final class PostingRun {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long last;

    void add(long factNr, int tag) {
        bytes.write(tag);
        long rest = factNr - last;
        last = factNr;
        while (rest >= 0x80) {
            bytes.write((int) rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    byte[] take() {
        byte[] taken = bytes.toByteArray();
        bytes.reset();
        last = 0;
        return taken;
    }

    static long[] read(List<byte[]> runs, int tags) {
        LongArrayList found = new LongArrayList();
        runs.forEach(run -> read(run, tags, found));
        long[] sorted = found.toLongArray();
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static void read(byte[] run, int tags, LongArrayList to) {
        long factNr = 0;
        int at = 0;
        while (at < run.length) {
            int tag = run[at++];
            long difference = 0;
            int shift = 0;
            while (run[at] < 0) {
                difference |= (long) (run[at++] & 0x7F) << shift;
                shift += 7;
            }
            factNr += difference | (long) run[at++] << shift;
            if ((tags >>> tag & 1) != 0) {
                to.add(factNr);
            }
        }
    }
}
