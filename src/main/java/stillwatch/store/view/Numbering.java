package stillwatch.store.view;

import java.util.Arrays;

/** Things of one table counted through in the order of their ids, so that arrays can speak of them. */
public record Numbering(long[] slots) {
    public int size() {
        return slots.length;
    }

    /** -1 where it is none of them. */
    public int of(long slot) {
        int at = Arrays.binarySearch(slots, slot);
        return at < 0 ? -1 : at;
    }
}
