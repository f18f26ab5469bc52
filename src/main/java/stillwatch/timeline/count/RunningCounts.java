package stillwatch.timeline.count;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;

/**
 * A series added up bin by bin, so that the count of any stretch is one difference, for days of any zone as for minutes: no
 * level of detail loses or doubles a count. 16 bytes a bin that has a count.
 */
public final class RunningCounts {
    private final String name;
    private final String unit;
    private final long resolution;
    private final long unplaced;
    private final long[] starts;
    private final long[] upTo;

    private RunningCounts(CountSeries series, long[] starts, long[] upTo) {
        this.name = series.name();
        this.unit = series.unit();
        this.resolution = series.resolution();
        this.unplaced = series.unplaced();
        this.starts = starts;
        this.upTo = upTo;
    }

    public static RunningCounts of(CountSeries series) {
        LongArrayList starts = new LongArrayList();
        LongArrayList counts = new LongArrayList();
        series.each((start, n) -> {
            starts.add(start);
            counts.add(n);
        });
        long[] ordered = starts.toLongArray();
        long[] running = counts.toLongArray();
        LongArrays.radixSort(ordered, running);
        for (int i = 1; i < running.length; i++) {
            running[i] = Math.addExact(running[i], running[i - 1]);
        }
        return new RunningCounts(series, ordered, running);
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public long resolution() {
        return resolution;
    }

    /** Those in no bin. */
    public long unplaced() {
        return unplaced;
    }

    public long total() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    public boolean isEmpty() {
        return starts.length == 0;
    }

    /** The first instant of the first bin. */
    public long first() {
        return starts[0];
    }

    /** The first instant after the last bin. */
    public long end() {
        return starts[starts.length - 1] + resolution;
    }

    /** How many were counted in bins that begin before the instant. */
    public long before(long micros) {
        int at = binsBefore(micros);
        return at == 0 ? 0 : upTo[at - 1];
    }

    /** In bins that begin from one instant to before the other. */
    public long between(long from, long to) {
        return before(to) - before(from);
    }

    private int binsBefore(long micros) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
