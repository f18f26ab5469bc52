package stillwatch.store.entity;

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
    /** How much is held before something is written. */
    record Room(int keys, int slots, int sums) {
        static final Room PLENTY = new Room(50_000, 3_000_000, 500_000);
    }

    private final EntityTable<K> table;
    private final Postings postings;
    private final long firstStaged;
    private final Room room;
    private final TakenSlots taken;
    private final Map<K, Mention<K>> held = new HashMap<>();
    private final LongOpenHashSet reserved = new LongOpenHashSet();
    private final Sums staged;
    private final Sums late;

    /** Rows from {@code firstStaged} on are not visible to readers yet. */
    Mentions(EntityTable<K> table, PostingTable postings, long firstStaged) {
        this(table, postings, firstStaged, Room.PLENTY);
    }

    Mentions(EntityTable<K> table, PostingTable postings, long firstStaged, Room room) {
        this.table = table;
        this.postings = new Postings(postings);
        this.firstStaged = firstStaged;
        this.room = room;
        this.taken = new TakenSlots(table, firstStaged, room.slots());
        this.staged = new Sums(table);
        this.late = new Sums(table);
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
        if (held.size() >= room.keys()) {
            write();
            held.clear();
            reserved.clear();
        }
        if (staged.size() >= room.sums()) {
            staged.write();
        }
        postings.relieve();
    }

    /** {@code times} facts that mentioned it are gone. */
    public void unmention(long slot, int counter, int times) {
        late.add(slot, counter, -times);
    }

    private Mention<K> admit(K key, long row) {
        HexId id = HexId.of(table.id(key));
        List<TakenSlots.Place> near = taken.near(id);
        Mention<K> mention = near.stream()
                .filter(place -> place.by(id))
                .findFirst()
                .map(place -> known(key, place))
                .orElse(null);
        if (mention == null) {
            mention = fresh(key, id, row, near);
        }
        held.put(key, mention);
        return mention;
    }

    private Mention<K> known(K key, TakenSlots.Place place) {
        Mention.State state = place.staged() ? Mention.State.STAGED : Mention.State.VISIBLE;
        return new Mention<>(key, place, 0, table.counters().size(), state);
    }

    private Mention<K> fresh(K key, HexId id, long row, List<TakenSlots.Place> near) {
        for (int step = 0; step < Slots.STEPS; step++) {
            long slot = Slots.first(id) + step;
            if (near.stream().noneMatch(place -> place.slot() == slot) && reserved.add(slot)) {
                TakenSlots.Place place = new TakenSlots.Place(slot, step, id.lo(), row >= firstStaged);
                taken.add(place);
                return new Mention<>(key, place, row, table.counters().size(), Mention.State.FRESH);
            }
        }
        throw Slots.full(id);
    }

    /** Writes who is new; keeps what is to be counted of the others. */
    void write() {
        List<Mention<K>> changed = held.values().stream()
                .filter(Mention::counted)
                .sorted(Comparator.comparingLong(m -> m.slot))
                .toList();
        for (Mention<K> mention : changed) {
            write(mention);
            Arrays.fill(mention.counts, 0);
        }
        table.flush();
    }

    private void write(Mention<K> mention) {
        switch (mention.state) {
            case FRESH -> {
                table.insert(mention);
                mention.state = mention.born >= firstStaged ? Mention.State.STAGED : Mention.State.VISIBLE;
            }
            case STAGED -> staged.add(mention.slot, mention.counts);
            case VISIBLE -> late.add(mention.slot, mention.counts);
        }
    }

    /** Writes everything; what nobody mentions any more is gone. */
    void finish() {
        write();
        postings.write();
        staged.write();
        late.write();
    }
}
