package stillwatch.timeline.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stillwatch.timeline.view.TimeSpan;

/**
 * Silences among events, the longest {@value #MOST} of them in the order of time.
 *
 * @param rule what counts as one, with the figures it was worked out from
 */
public record Gaps(List<TimeSpan> all, String rule) {
    public static final int FEWEST = 8;
    public static final int TIMES = 20;
    private static final int MOST = 20;
    private static final long HOUR = 3_600_000_000L;

    public Gaps {
        all = List.copyOf(all);
    }

    /** {@code times} ascend. */
    public static Gaps in(long[] times) {
        if (times.length < FEWEST) {
            return new Gaps(List.of(), "Fewer than " + FEWEST + " events known to the hour: no gap is looked for.");
        }
        long[] between = new long[times.length - 1];
        for (int i = 0; i < between.length; i++) {
            between[i] = times[i + 1] - times[i];
        }
        long median = Median.of(between);
        long least = Math.max(HOUR, TIMES * median);
        return new Gaps(found(times, least), rule(times.length, median, least));
    }

    private static List<TimeSpan> found(long[] times, long least) {
        List<TimeSpan> all = new ArrayList<>();
        for (int i = 0; i < times.length - 1; i++) {
            if (times[i + 1] - times[i] >= least) {
                all.add(new TimeSpan(times[i], times[i + 1]));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingLong(TimeSpan::length).reversed())
                .limit(MOST)
                .sorted(Comparator.comparingLong(TimeSpan::from))
                .toList();
    }

    private static String rule(int n, long median, long least) {
        return "A gap is no event known to the hour for at least " + Words.length(least) + ": an hour, or " + TIMES
                + " times the median of " + Words.length(median) + " between neighbours among "
                + Words.number(n) + " events, whichever is longer.";
    }
}
