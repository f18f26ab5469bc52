package stillwatch.timeline.view;

import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at: a value, so that going back is going to an earlier one.
 *
 * @param from the instant at the left end, in microseconds of UTC
 * @param to the instant at the right end
 * @param selection the span that is brushed
 * @param selected numbers of the facts of selected events
 * @param marks kinds of event that run through all lanes
 * @param compared null where nothing is compared
 * @param scroll how many pixels the lanes are moved up
 */
public record TimelineView(
        long from,
        long to,
        ZoneId zone,
        LaneChoice lanes,
        EventFilter filter,
        @Nullable TimeSpan selection,
        Set<Long> selected,
        Set<String> marks,
        @Nullable Compared compared,
        double scroll) {
    /** Midnight UTC of the first of January of the year 0, and of the year 10000. */
    public static final long FIRST = -62_167_219_200_000_000L;

    public static final long END = 253_402_300_800_000_000L;

    /** A tenth of a second: a millisecond is then wide enough for a disc of its own. */
    public static final long SHORTEST = 100_000;

    private static final double MARGIN = 0.04;

    public TimelineView {
        long length = Math.clamp(to - from, SHORTEST, END - FIRST);
        from = Math.clamp(from, FIRST, END - length);
        to = from + length;
        selected = Set.copyOf(selected);
        marks = Set.copyOf(marks);
        scroll = Math.max(0, scroll);
    }

    public static TimelineView of(TimeSpan span, ZoneId zone, LaneBy by) {
        return new TimelineView(
                span.from(),
                span.to(),
                zone,
                LaneChoice.by(by),
                EventFilter.NONE,
                null,
                Set.of(),
                Set.of(),
                null,
                0);
    }

    public long length() {
        return to - from;
    }

    public TimeSpan span() {
        return new TimeSpan(from, to);
    }

    public TimelineView at(long nowFrom, long nowTo) {
        return new TimelineView(nowFrom, nowTo, zone, lanes, filter, selection, selected, marks, compared, scroll);
    }

    /** The instant stays where it is; a factor below 1 shows less time, so more of it. */
    public TimelineView zoomedAround(long micros, double factor) {
        long length = Math.round(Math.clamp(length() * factor, (double) SHORTEST, (double) (END - FIRST)));
        double share = Math.clamp((micros - from) / (double) length(), 0, 1);
        long before = Math.min(length - 1, Math.round(share * length));
        long start = Math.clamp(Math.clamp(micros, FIRST, END) - before, FIRST, END - length);
        return at(start, start + length);
    }

    /** Later where positive; the length stays. */
    public TimelineView panned(long micros) {
        long start = Math.clamp(Math.clamp(micros, FIRST - END, END - FIRST) + from, FIRST, END - length());
        return at(start, start + length());
    }

    /** Shows the span with a margin on both sides. */
    public TimelineView fitted(TimeSpan span) {
        double length = Math.max(SHORTEST, (double) span.to() - span.from());
        double first = Math.max(FIRST, span.from() - MARGIN * length);
        double last = Math.min(END, span.from() + (1 + MARGIN) * length);
        return at(Math.round(first), Math.round(last));
    }

    /** Moves as little as is needed to show the instant, and not at all where it shows. */
    public TimelineView showing(long micros) {
        long margin = length() / 10;
        if (micros >= from + margin && micros < to - margin) {
            return this;
        }
        return at(micros - length() / 2, micros - length() / 2 + length());
    }

    public TimelineView in(ZoneId now) {
        return new TimelineView(from, to, now, lanes, filter, selection, selected, marks, compared, scroll);
    }

    public TimelineView with(LaneChoice now) {
        return new TimelineView(from, to, zone, now, filter, selection, selected, marks, compared, scroll);
    }

    public TimelineView with(EventFilter now) {
        return new TimelineView(from, to, zone, lanes, now, selection, selected, marks, compared, scroll);
    }

    public TimelineView selecting(@Nullable TimeSpan now) {
        return new TimelineView(from, to, zone, lanes, filter, now, selected, marks, compared, scroll);
    }

    public TimelineView selecting(Set<Long> now) {
        return new TimelineView(from, to, zone, lanes, filter, selection, now, marks, compared, scroll);
    }

    /** Adds the event to those selected, or takes it out again. */
    public TimelineView toggling(long number) {
        Set<Long> now = new TreeSet<>(selected);
        if (!now.remove(number)) {
            now.add(number);
        }
        return selecting(now);
    }

    public TimelineView marking(Set<String> kinds) {
        return new TimelineView(from, to, zone, lanes, filter, selection, selected, kinds, compared, scroll);
    }

    public TimelineView comparing(@Nullable Compared now) {
        return new TimelineView(from, to, zone, lanes, filter, selection, selected, marks, now, scroll);
    }

    public TimelineView scrolled(double now) {
        return new TimelineView(from, to, zone, lanes, filter, selection, selected, marks, compared, now);
    }
}
