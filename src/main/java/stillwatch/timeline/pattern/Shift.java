package stillwatch.timeline.pattern;

import stillwatch.timeline.EventOrder;
import stillwatch.timeline.count.RunningCounts;
import stillwatch.timeline.view.TimeSpan;

/**
 * How many there were in equally long spans before and after something.
 *
 * @param mark when it was: from the earliest to before the latest instant possible; what lies in it is on neither side
 * @param either how many may lie on either side, for their own time is not known well enough
 */
public record Shift(TimeSpan mark, long window, long before, long after, long either, String unit) {
    /** {@code places} of dated events, in their order. */
    public static Shift of(EventOrder events, int[] places, TimeSpan mark, long window) {
        long before = 0;
        long after = 0;
        long either = 0;
        long start = mark.from() - window;
        long end = mark.to() + window;
        for (int place : places) {
            long from = events.earliest(place);
            long to = events.latest(place);
            if (from >= start && to < mark.from()) {
                before++;
            } else if (from >= mark.to() && to < end) {
                after++;
            } else if (from < end && to >= start) {
                either++;
            }
        }
        return new Shift(mark, window, before, after, either, "events");
    }

    /** Bins that reach over an end of a span are on neither side. */
    public static Shift of(RunningCounts counts, TimeSpan mark, long window) {
        long within = counts.resolution() - 1;
        long all = counts.between(mark.from() - window - within, mark.to() + window);
        long before = counts.between(mark.from() - window, mark.from() - within);
        long after = counts.between(mark.to(), mark.to() + window - within);
        return new Shift(mark, window, before, after, all - before - after, counts.unit());
    }

    /** The counts and nothing more: that one came after the other does not make it follow from it. */
    public String words() {
        String counted = (unit.equals("events") ? Words.events(before) : Words.number(before) + " " + unit) + " in " + Words.length(window) + " before, "
                + Words.number(after) + " in " + Words.length(window) + " after";
        return either == 0 ? counted + "." : counted + "; " + Words.number(either) + " on neither side for certain.";
    }
}
