package stillwatch.store.entity;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;

/** Mentions not written yet, in flat arrays; written in the order of the table. */
final class Postings {
    private static final int MOST_HELD = 500_000;
    private static final int LONGEST_RUN = 4000;
    private final PostingTable table;
    private final PostingRun run = new PostingRun();
    private final boolean nothingBefore;
    private boolean written;
    private long[] slots = new long[256];
    private long[] facts = new long[256];
    private byte[] tags = new byte[256];
    private int count;
    private long lastNr;

    Postings(PostingTable table) {
        this.table = table;
        this.nothingBefore = table.empty();
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
        lastNr = Long.MIN_VALUE;
        for (int from = 0; from < count; ) {
            int to = from;
            while (to < count && slots[order[to]] == slots[order[from]] && to - from < LONGEST_RUN) {
                to++;
            }
            write(order, from, to);
            from = to;
        }
        table.flush();
        written |= count > 0;
        count = 0;
    }

    private void write(int[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            run.add(facts[order[i]], tags[order[i]]);
        }
        lastNr = next(slots[order[from]]);
        table.insert(lastNr, facts[order[from]] >> 20, facts[order[to - 1]] >> 20, run.take());
    }

    /** Runs written a moment ago may still wait in the batch, so the table alone does not know the next number. */
    private long next(long slot) {
        if (PostingTable.base(lastNr) == PostingTable.base(slot) && lastNr != Long.MIN_VALUE) {
            return lastNr + 1;
        }
        return nothingBefore && !written ? PostingTable.base(slot) : table.next(slot);
    }
}
