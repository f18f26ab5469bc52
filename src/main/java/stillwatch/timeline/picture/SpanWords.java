package stillwatch.timeline.picture;

import stillwatch.drawing.TimeStep;
import stillwatch.drawing.WallClock;
import stillwatch.timeline.view.TimeSpan;

/** A span as people read it, as finely as it is long. */
final class SpanWords {
    private SpanWords() {}

    /** "12 May 2026 14:00 – 19 May 2026 02:00"; a day that begins and ends at midnight says no time. */
    static String of(TimeSpan span, WallClock clock) {
        String from = clock.date(span.from());
        if (midnight(span.from(), clock) && midnight(span.to(), clock)) {
            String last = clock.date(span.to() - 1);
            return from.equals(last) ? from : from + " – " + last;
        }
        String to = clock.date(span.to());
        String start = time(span.from(), span.length(), clock);
        String end = time(span.to(), span.length(), clock);
        return from + " " + start + " – " + (from.equals(to) ? "" : to + " ") + end;
    }

    private static boolean midnight(long micros, WallClock clock) {
        return clock.at(micros).toLocalTime().toNanoOfDay() == 0;
    }

    private static String time(long micros, long length, WallClock clock) {
        String time = length > 10 * TimeStep.Unit.MINUTE.micros()
                ? clock.minute(micros)
                : length > 10 * TimeStep.Unit.SECOND.micros() ? clock.second(micros) : clock.millisecond(micros);
        return time + clock.whichOfTwo(micros);
    }
}
