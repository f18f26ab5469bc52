package stillwatch.intake.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.intake.reading.Notice;

/** Remembers which times of a file leave something open, to say it once for the whole file. */
public final class TimeNotes {
    private static final long LEAP_SECOND = 2 * Wall.SECOND - 1;
    private final Map<Certainty, Seen> seen = new EnumMap<>(Certainty.class);
    private Seen leap = new Seen(0, 0, "");

    private record Seen(long count, long line, String written) {
        Seen again(long line, Moment moment) {
            return count == 0 ? new Seen(1, line, moment.written()) : new Seen(count + 1, this.line, written);
        }

        String first() {
            return " (first: line " + line + ", " + BadTime.quoted(written) + ")";
        }
    }

    public Moment see(long line, Moment moment) {
        seen.compute(moment.certainty(), (certainty, before) -> again(before, line, moment));
        if (moment.precision() == Precision.SECOND && moment.to() - moment.from() == LEAP_SECOND) {
            leap = leap.again(line, moment);
        }
        return moment;
    }

    private static Seen again(@Nullable Seen before, long line, Moment moment) {
        return before == null ? new Seen(1, line, moment.written()) : before.again(line, moment);
    }

    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        seen.forEach((certainty, those) -> {
            String text = text(certainty);
            if (!text.isEmpty()) {
                notices.add(new Notice(0, times(those) + text + those.first()));
            }
        });
        if (leap.count() > 0) {
            notices.add(new Notice(
                    0, times(leap) + "a leap second; the second before and the one behind are covered" + leap.first()));
        }
        return notices;
    }

    private static String times(Seen seen) {
        return seen.count() == 1 ? "1 time: " : seen.count() + " times: ";
    }

    private static String text(Certainty certainty) {
        return switch (certainty) {
            case STATED, ZONE_GIVEN -> "";
            case ZONE_UNKNOWN ->
                "no zone is stated and none was given (--zone), so 26 hours more are covered, every place on earth";
            case IN_GAP -> "the clocks of the zone jumped over it; both ways to mean it are covered";
            case IN_OVERLAP -> "the clocks of the zone showed it twice; both are covered";
            case INVERTED -> "it ends before it begins; kept as the stretch between";
        };
    }
}
