package stillwatch.timeline.pattern;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import stillwatch.timeline.view.TimeSpan;

/**
 * Crowds among events, the largest {@value #MOST} of them in the order of time.
 *
 * @param rule what counts as one, with the figures it was worked out from
 */
public record Bursts(List<Burst> all, String rule) {
    public static final int FEWEST = 10;
    public static final int TIMES = 4;
    private static final int MOST = 20;
    private static final long HOUR = 3_600_000_000L;

    public Bursts {
        all = List.copyOf(all);
    }

    /** Hours in a row, and how many events they hold together. */
    public record Burst(TimeSpan span, int n) {}

    /** {@code times} ascend. */
    public static Bursts in(long[] times) {
        LongArrayList hours = new LongArrayList();
        IntArrayList counts = new IntArrayList();
        for (int at = 0; at < times.length; ) {
            long hour = Math.floorDiv(times[at], HOUR);
            int next = behind(times, at, (hour + 1) * HOUR);
            hours.add(hour);
            counts.add(next - at);
            at = next;
        }
        int median = median(counts.toIntArray());
        int least = Math.max(FEWEST, TIMES * median);
        return new Bursts(found(hours, counts, least), rule(times.length, hours.size(), median, least));
    }

    /** The first place behind this one where the time is not before the end. */
    private static int behind(long[] times, int from, long end) {
        int at = from + 1;
        while (at < times.length && times[at] < end) {
            at++;
        }
        return at;
    }

    private static int median(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static List<Burst> found(LongArrayList hours, IntArrayList counts, int least) {
        List<Burst> found = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            if (counts.getInt(i) >= least) {
                add(found, hours.getLong(i) * HOUR, counts.getInt(i));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Burst::n).reversed())
                .limit(MOST)
                .sorted(Comparator.comparingLong(one -> one.span().from()))
                .toList();
    }

    private static void add(List<Burst> found, long start, int n) {
        boolean goesOn = !found.isEmpty() && found.getLast().span().to() == start;
        Burst before = goesOn ? found.removeLast() : new Burst(new TimeSpan(start, start + 1), 0);
        found.add(new Burst(new TimeSpan(before.span().from(), start + HOUR), before.n() + n));
    }

    private static String rule(int n, int hours, int median, int least) {
        return "A burst is one hour or several in a row with at least " + Words.number(least) + " events each: "
                + FEWEST
                + ", or " + TIMES + " times the median of " + Words.number(median) + " in the "
                + Words.number(hours) + " hours (from full hour to full hour in UTC) that hold the "
                + Words.number(n) + " events known to the hour, whichever is more.";
    }
}
