package stillwatch.store.view;

/**
 * Things of one table counted through in the order of their ids, so that arrays can speak of them. Ids are evenly spread, so
 * their first bits tell nearly where one lies.
 */
public final class Numbering {
    private static final int BITS = 16;
    private final long[] slots;
    private final int[] starts = new int[(1 << BITS) + 1];

    /** {@code slots} ascend. */
    public Numbering(long[] slots) {
        this.slots = slots;
        for (long slot : slots) {
            starts[bucket(slot) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
    }

    private static int bucket(long slot) {
        return (int) ((slot ^ Long.MIN_VALUE) >>> (Long.SIZE - BITS));
    }

    public int size() {
        return slots.length;
    }

    /** Where the thing of this number lies. */
    public long slot(int number) {
        return slots[number];
    }

    /** -1 where it is none of them. */
    public int of(long slot) {
        int bucket = bucket(slot);
        int low = starts[bucket];
        int high = starts[bucket + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (slots[middle] == slot) {
                return middle;
            }
            low = slots[middle] < slot ? middle + 1 : low;
            high = slots[middle] > slot ? middle - 1 : high;
        }
        return -1;
    }
}
