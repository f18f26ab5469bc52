package stillwatch.store.entity;

/** An entity held in memory while rows that mention it come in: where it lies and what is to be added to its counters. */
final class Mention<K> {
    /** Whether the table has it yet, and whether readers may see it there. */
    enum State {
        FRESH,
        STAGED,
        VISIBLE
    }

    final K key;
    final long slot;
    final int step;
    final int lo;

    /** The first row that mentions it; known as long as it is fresh. */
    final long born;

    final int[] counts;
    State state;

    Mention(K key, TakenSlots.Place place, long born, int counters, State state) {
        this.key = key;
        this.slot = place.slot();
        this.step = place.step();
        this.lo = place.lo();
        this.born = born;
        this.counts = new int[counters];
        this.state = state;
    }

    boolean counted() {
        for (int count : counts) {
            if (count != 0) {
                return true;
            }
        }
        return false;
    }
}
