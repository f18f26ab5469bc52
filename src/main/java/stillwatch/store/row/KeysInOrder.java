package stillwatch.store.row;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stillwatch.store.sql.HexId;

/**
 * Changes to a key table held in flat arrays and made in its order: a write at a random place costs twenty times more. As many
 * are held as the memory allows, for each further round of writing goes through the whole table once more.
 */
final class KeysInOrder {
    private static final int FEWEST_HELD = 1 << 20;

    /** 20 bytes a change, and as much again while they are put in order, may take a sixth of the memory. */
    private static final int MEMORY_FOR_ONE = 256;

    private static final int MOST_HELD =
            Math.clamp(Runtime.getRuntime().maxMemory() / MEMORY_FOR_ONE, FEWEST_HELD, FEWEST_HELD << 5);
    private static final int BATCH = 1000;
    private final Writing writing;
    private final Runnable betweenBatches;
    private long[] his = new long[256];
    private int[] los = new int[256];
    private long[] nrs = new long[256];
    private int count;

    /** What is done with some ids in ascending order and the number of each. */
    interface Writing {
        void write(List<HexId> ids, LongArrayList nrs);
    }

    KeysInOrder(Writing writing, Runnable betweenBatches) {
        this.writing = writing;
        this.betweenBatches = betweenBatches;
    }

    void add(HexId id, long nr) {
        if (count == his.length) {
            makeRoom();
        }
        his[count] = id.hi();
        los[count] = id.lo();
        nrs[count++] = nr;
    }

    private void makeRoom() {
        if (count >= MOST_HELD) {
            write();
        } else {
            his = Arrays.copyOf(his, count * 2);
            los = Arrays.copyOf(los, count * 2);
            nrs = Arrays.copyOf(nrs, count * 2);
        }
    }

    void write() {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        LongArrays.radixSortIndirect(order, his, 0, count, true);
        for (int from = 0; from < count; from += BATCH) {
            batch(order, from, Math.min(from + BATCH, count));
            betweenBatches.run();
        }
        count = 0;
    }

    private void batch(int[] order, int from, int to) {
        List<HexId> ids = new ArrayList<>();
        LongArrayList numbers = new LongArrayList();
        for (int i = from; i < to; i++) {
            ids.add(new HexId(his[order[i]], los[order[i]]));
            numbers.add(nrs[order[i]]);
        }
        writing.write(ids, numbers);
    }
}
