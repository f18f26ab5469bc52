package stillwatch.store.entity;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stillwatch.store.sql.HexId;
import stillwatch.store.sql.Slots;

/**
 * Counts who is mentioned, and writes it in the order of the table, many at once: a write at a random place costs twenty
 * times one in order. What readers can see already is changed only at the end, in the transaction that is journaled.
 *
 * @param <K> the natural key
 */
public final class Mentions<K> {
    private static final int MOST_HELD = 50_000;
    private final EntityTable<K> table;
    private final Postings postings;
    private final long firstStaged;
    private final Map<K, Mention<K>> held = new HashMap<>();
    private final LongOpenHashSet reserved = new LongOpenHashSet();
    private final Long2ObjectOpenHashMap<int[]> late = new Long2ObjectOpenHashMap<>();
    private final boolean nothingBefore;
    private boolean written;

    /** Rows from {@code firstStaged} on are not visible to readers yet. */
    Mentions(EntityTable<K> table, PostingTable postings, long firstStaged) {
        this.table = table;
        this.postings = new Postings(postings);
        this.firstStaged = firstStaged;
        this.nothingBefore = table.empty();
    }

    /** Whether the key is too long for its columns. */
    boolean cut(K key) {
        return table.cut(key);
    }

    /** A fact of row {@code row} mentions {@code key}; answers the slot by which the fact refers to it. */
    long mention(K key, int counter, long row, long factNr, int tag) {
        Mention<K> mention = held.get(key);
        if (mention == null) {
            mention = admit(key, row);
        }
        mention.counts[counter]++;
        postings.add(mention.slot, factNr, tag);
        return mention.slot;
    }

    /** Writes and forgets when much is held. */
    void relieve() {
        if (held.size() >= MOST_HELD) {
            write();
            held.clear();
            reserved.clear();
        }
        postings.relieve();
    }

    /** {@code times} facts that mentioned it are gone. */
    public void unmention(long slot, int counter, int times) {
        late(slot)[counter] -= times;
    }

    private int[] late(long slot) {
        return late.computeIfAbsent(slot, s -> new int[table.counters().size()]);
    }

    private Mention<K> admit(K key, long row) {
        HexId id = HexId.of(table.id(key));
        List<EntityTable.Taken> taken = nothingBefore && !written ? List.of() : table.taken(id);
        Mention<K> mention = taken.stream()
                .filter(t -> t.by(id))
                .findFirst()
                .map(t -> known(key, t))
                .orElse(null);
        if (mention == null) {
            mention = fresh(key, id, row, taken);
        }
        held.put(key, mention);
        return mention;
    }

    private Mention<K> known(K key, EntityTable.Taken place) {
        Mention.State state = place.born() >= firstStaged ? Mention.State.STAGED : Mention.State.VISIBLE;
        return new Mention<>(key, place, table.counters().size(), state);
    }

    private Mention<K> fresh(K key, HexId id, long row, List<EntityTable.Taken> taken) {
        for (int step = 0; step < Slots.STEPS; step++) {
            long slot = Slots.first(id) + step;
            if (taken.stream().noneMatch(t -> t.slot() == slot) && reserved.add(slot)) {
                EntityTable.Taken place = new EntityTable.Taken(slot, step, id.lo(), row);
                return new Mention<>(key, place, table.counters().size(), Mention.State.FRESH);
            }
        }
        throw Slots.full(id);
    }

    /** Writes what readers cannot see yet; keeps the rest for the end. */
    void write() {
        postings.write();
        List<Mention<K>> changed = held.values().stream()
                .filter(Mention::counted)
                .sorted(Comparator.comparingLong(m -> m.slot))
                .toList();
        for (Mention<K> mention : changed) {
            write(mention);
            Arrays.fill(mention.counts, 0);
        }
        table.flush();
        written = true;
    }

    private void write(Mention<K> mention) {
        switch (mention.state) {
            case FRESH -> {
                table.insert(mention);
                mention.state = mention.born >= firstStaged ? Mention.State.STAGED : Mention.State.VISIBLE;
            }
            case STAGED -> table.increase(mention.slot, mention.counts);
            case VISIBLE -> {
                int[] sum = late(mention.slot);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += mention.counts[i];
                }
            }
        }
    }

    /** Writes everything; what nobody mentions any more is gone. */
    void finish() {
        write();
        long[] slots = late.keySet().toLongArray();
        Arrays.sort(slots);
        for (long slot : slots) {
            table.increase(slot, late(slot));
        }
        table.flush();
        for (long slot : slots) {
            if (Arrays.stream(late(slot)).anyMatch(n -> n < 0)) {
                table.removeUnused(slot);
            }
        }
        table.flush();
        late.clear();
    }
}
