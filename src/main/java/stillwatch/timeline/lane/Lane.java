package stillwatch.timeline.lane;

import java.util.Arrays;
import java.util.Optional;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.pattern.Bursts;
import stillwatch.timeline.pattern.Gaps;
import stillwatch.timeline.view.TimeSpan;

/**
 * The events of one lane as places in the order of time. Those known to the hour and those that may have been at any time of
 * a longer span are kept apart: only the former are density.
 */
public final class Lane {
    /** What may have been at any time of more than this is drawn as a span by itself. */
    public static final long FINE = 3_600_000_000L;

    private final LaneHead head;
    private final EventOrder events;
    private final int[] fine;
    private final int[] coarse;
    private final long[] reach;
    private final int[] undated;
    private final Gaps gaps;
    private final Bursts bursts;

    Lane(LaneHead head, EventOrder events, int[] fine, int[] coarse, int[] undated) {
        this.head = head;
        this.events = events;
        this.fine = fine;
        this.coarse = coarse;
        this.undated = undated;
        this.reach = new long[coarse.length];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = Math.max(i == 0 ? Long.MIN_VALUE : reach[i - 1], events.latest(coarse[i]));
        }
        long[] times = new long[fine.length];
        Arrays.setAll(times, i -> events.earliest(fine[i]));
        this.gaps = Gaps.in(times);
        this.bursts = Bursts.in(times);
    }

    public LaneHead head() {
        return head;
    }

    public String key() {
        return head.key();
    }

    /** How many dated events there are. */
    public int dated() {
        return fine.length + coarse.length;
    }

    public int undated() {
        return undated.length;
    }

    /** The place of the i-th undated event. */
    public int undated(int i) {
        return undated[i];
    }

    /** How many are known to the hour. */
    public int fine() {
        return fine.length;
    }

    /** The place of the i-th of them, in the order of time. */
    public int fine(int i) {
        return fine[i];
    }

    /** How many may have been at any time of a longer span. */
    public int coarse() {
        return coarse.length;
    }

    public int coarse(int i) {
        return coarse[i];
    }

    /** The first among those known to the hour that stands at this place or after it. */
    public int fineFrom(int place) {
        return rank(fine, place);
    }

    /** Each among the others that may have been in the span. */
    public int[] coarseIn(TimeSpan span) {
        int from = firstReaching(span.from());
        int to = rank(coarse, events.firstFrom(span.to()));
        return from >= to
                ? new int[0]
                : Arrays.stream(coarse, from, to)
                        .filter(place -> events.latest(place) >= span.from())
                        .toArray();
    }

    /** How many events may have been in the span. */
    public int countIn(TimeSpan span) {
        int from = fineFrom(events.firstFrom(span.from() - FINE));
        while (from < fine.length && events.latest(fine[from]) < span.from()) {
            from++;
        }
        int to = fineFrom(events.firstFrom(span.to()));
        return Math.max(0, to - from) + coarseIn(span).length;
    }

    /** From the earliest to the latest instant of its dated events. */
    public Optional<TimeSpan> extent() {
        if (dated() == 0) {
            return Optional.empty();
        }
        long from = Math.min(
                fine.length == 0 ? Long.MAX_VALUE : events.earliest(fine[0]),
                coarse.length == 0 ? Long.MAX_VALUE : events.earliest(coarse[0]));
        long last = Math.max(
                fine.length == 0 ? Long.MIN_VALUE : events.latest(fine[fine.length - 1]),
                coarse.length == 0 ? Long.MIN_VALUE : reach[reach.length - 1]);
        return Optional.of(TimeSpan.between(from, last));
    }

    /** The next place after this one, or -1. */
    public int next(int place) {
        int oneFine = rank(fine, place + 1);
        int oneCoarse = rank(coarse, place + 1);
        int first = oneFine < fine.length ? fine[oneFine] : Integer.MAX_VALUE;
        int second = oneCoarse < coarse.length ? coarse[oneCoarse] : Integer.MAX_VALUE;
        return Math.min(first, second) == Integer.MAX_VALUE ? -1 : Math.min(first, second);
    }

    /** The one before this place, or -1. */
    public int previous(int place) {
        int oneFine = rank(fine, place) - 1;
        int oneCoarse = rank(coarse, place) - 1;
        return Math.max(oneFine < 0 ? -1 : fine[oneFine], oneCoarse < 0 ? -1 : coarse[oneCoarse]);
    }

    /** Silences in it. */
    public Gaps gaps() {
        return gaps;
    }

    /** Crowds in it. */
    public Bursts bursts() {
        return bursts;
    }

    private int firstReaching(long instant) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] < instant) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int rank(int[] places, int place) {
        int at = Arrays.binarySearch(places, place);
        return at >= 0 ? at : -at - 1;
    }
}
