package stillwatch.store.entity;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.Arrays;

/** What is to be added to the counters of entities, by slot; written in the order of the table. */
final class Sums {
    private final EntityTable<?> table;
    private final Long2ObjectOpenHashMap<int[]> sums = new Long2ObjectOpenHashMap<>();

    Sums(EntityTable<?> table) {
        this.table = table;
    }

    int size() {
        return sums.size();
    }

    void add(long slot, int[] counts) {
        int[] sum = of(slot);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += counts[i];
        }
    }

    void add(long slot, int counter, int times) {
        of(slot)[counter] += times;
    }

    private int[] of(long slot) {
        return sums.computeIfAbsent(slot, s -> new int[table.counters().size()]);
    }

    /** Writes and forgets them; what nobody mentions any more is gone. */
    void write() {
        long[] slots = sums.keySet().toLongArray();
        Arrays.sort(slots);
        for (long slot : slots) {
            table.increase(slot, of(slot));
        }
        table.flush();
        for (long slot : slots) {
            if (Arrays.stream(of(slot)).anyMatch(n -> n < 0)) {
                table.removeUnused(slot);
            }
        }
        table.flush();
        sums.clear();
    }
}
