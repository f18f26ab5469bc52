package stillwatch.store.entity;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Mentions not written yet, in flat arrays; written in the order of the table. */
final class Postings {
    private static final int MOST_HELD = 1 << 20;
    private static final int LONGEST_RUN = 4000;
    private static final int BATCH = 1000;
    private final PostingTable table;
    private final PostingRun run = new PostingRun();
    private long[] slots = new long[256];
    private long[] facts = new long[256];
    private byte[] tags = new byte[256];
    private int count;

    Postings(PostingTable table) {
        this.table = table;
    }

    void add(long slot, long factNr, int tag) {
        if (count == slots.length) {
            makeRoom();
        }
        slots[count] = slot;
        facts[count] = factNr;
        tags[count++] = (byte) tag;
    }

    private void makeRoom() {
        slots = Arrays.copyOf(slots, count * 2);
        facts = Arrays.copyOf(facts, count * 2);
        tags = Arrays.copyOf(tags, count * 2);
    }

    /** Writes when much is held. */
    void relieve() {
        if (count >= MOST_HELD) {
            write();
        }
    }

    void write() {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        LongArrays.radixSortIndirect(order, slots, facts, 0, count, false);
        List<PostingTable.Run> runs = new ArrayList<>();
        for (int from = 0; from < count; ) {
            int to = end(order, from);
            runs.add(run(order, from, to));
            from = to;
            if (runs.size() == BATCH || from == count) {
                table.addAll(runs);
                runs.clear();
            }
        }
        count = 0;
    }

    private int end(int[] order, int from) {
        int to = from;
        while (to < count && slots[order[to]] == slots[order[from]] && to - from < LONGEST_RUN) {
            to++;
        }
        return to;
    }

    private PostingTable.Run run(int[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            run.add(facts[order[i]], tags[order[i]]);
        }
        return new PostingTable.Run(slots[order[from]], facts[order[from]], facts[order[to - 1]], run.take());
    }
}
