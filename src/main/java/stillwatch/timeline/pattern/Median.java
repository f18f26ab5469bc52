package stillwatch.timeline.pattern;

/** The middle one of many numbers, found without putting all of them in order. */
final class Median {
    private final long[] values;
    private int low;
    private int high;

    private Median(long[] values) {
        this.values = values;
        this.high = values.length - 1;
    }

    /** The upper one of two in the middle. Changes the order of what it is given; there is at least one. */
    static long of(long[] values) {
        return new Median(values).at(values.length / 2);
    }

    private long at(int place) {
        while (low < high) {
            partition(pivot(), place);
        }
        return values[place];
    }

    /** The middle one of the first, the middle and the last. */
    private long pivot() {
        long a = values[low];
        long b = values[(low + high) >>> 1];
        long c = values[high];
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    /** What is less comes first, what is more last; then the part that has the place is what is left. */
    private void partition(long pivot, int place) {
        int less = low;
        int more = high;
        for (int i = low; i <= more; ) {
            long value = values[i];
            if (value < pivot) {
                values[i++] = values[less];
                values[less++] = value;
            } else if (value > pivot) {
                values[i] = values[more];
                values[more--] = value;
            } else {
                i++;
            }
        }
        boolean found = place >= less && place <= more;
        high = found ? place : place < less ? less - 1 : high;
        low = found ? place : place > more ? more + 1 : low;
    }
}
