package stillwatch.store.entity;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import stillwatch.store.sql.HexId;
import stillwatch.store.sql.Slots;

/**
 * Who lies where in an entity table, kept in memory as far as it was learned. The table is asked one by one until that has
 * cost as much as reading it whole; from then on it is not asked any more.
 */
final class TakenSlots {
    /** So many look-ups one by one cost as much as loading all slots once. */
    private static final int SLOTS_FOR_ONE_LOOKUP = 20;

    private static final int PAGE = 20_000;
    private static final long HELD = 1L << 40;
    private static final long STAGED = 1L << 41;
    private final EntityTable<?> table;
    private final long firstStaged;
    private final int mostHeld;

    /** From a slot to the end of the id that lies there, its step and whether readers see it. */
    private final Long2LongOpenHashMap held = new Long2LongOpenHashMap();

    /** Whether all that is not held is free. */
    private boolean complete;

    private long lookupsLeft;

    /** What was first mentioned by rows from {@code firstStaged} on is not visible to readers yet. */
    TakenSlots(EntityTable<?> table, long firstStaged, int mostHeld) {
        this.table = table;
        this.firstStaged = firstStaged;
        this.mostHeld = mostHeld;
        long there = table.count();
        this.complete = there == 0;
        this.lookupsLeft = there / SLOTS_FOR_ONE_LOOKUP;
    }

    /** A slot that is taken. */
    record Place(long slot, int step, int lo, boolean staged) {
        boolean by(HexId id) {
            return lo == id.lo() && slot - step == Slots.first(id);
        }
    }

    /** The slots taken where this id would lie; where it lies there itself, that one at least. */
    List<Place> near(HexId id) {
        List<Place> near = heldNear(id);
        if (complete || near.stream().anyMatch(place -> place.by(id))) {
            return near;
        }
        if (lookupsLeft == 0 && held.size() < mostHeld) {
            load();
            return near(id);
        }
        lookupsLeft = Math.max(0, lookupsLeft - 1);
        for (EntityTable.Taken taken : table.taken(id)) {
            near.add(place(taken));
            add(place(taken));
        }
        return near;
    }

    private List<Place> heldNear(HexId id) {
        List<Place> near = new ArrayList<>(1);
        for (long slot = Slots.first(id); slot <= Slots.last(id); slot++) {
            long value = held.get(slot);
            if (value != 0) {
                near.add(new Place(slot, (int) (value >>> 32) & 0xFF, (int) value, (value & STAGED) != 0));
            }
        }
        return near;
    }

    private Place place(EntityTable.Taken taken) {
        return new Place(taken.slot(), taken.step(), taken.lo(), taken.born() >= firstStaged);
    }

    void add(Place place) {
        if (held.size() < mostHeld) {
            long flags = HELD | (place.staged() ? STAGED : 0);
            held.put(place.slot(), flags | (long) place.step() << 32 | Integer.toUnsignedLong(place.lo()));
        } else {
            complete = false;
        }
    }

    private void load() {
        complete = true;
        long from = Long.MIN_VALUE;
        List<EntityTable.Taken> page;
        do {
            page = table.takenFrom(from, PAGE);
            page.forEach(taken -> add(place(taken)));
            from = page.isEmpty() ? from : page.getLast().slot() + 1;
        } while (page.size() == PAGE && complete);
    }
}
