package stillwatch.desktop.sheet.tie;

import java.time.Instant;
import java.time.ZoneId;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.desktop.part.ShownTime;

/** What there is to say of a time beside the time itself. */
public record MomentWords(Moment moment) {
    private static final long SECOND = 1_000_000;

    /** "2026-04-22 00:00:00 to 2026-04-22 23:59:59 UTC". */
    public String range(ZoneId zone) {
        String from = at(moment.from(), zone);
        String to = at(moment.to(), zone);
        return (from.equals(to) ? from : from + " to " + to) + " " + ShownTime.zone(zone);
    }

    private static String at(long micros, ZoneId zone) {
        return ShownTime.second(
                Instant.ofEpochSecond(Math.floorDiv(micros, SECOND)).toString(), zone);
    }

    public String precision() {
        return switch (moment.precision()) {
            case MICROSECOND -> "to the microsecond";
            case MILLISECOND -> "to the millisecond";
            case SECOND -> "to the second";
            case MINUTE -> "to the minute";
            case HOUR -> "to the hour";
            case DAY -> "to the day";
            case MONTH -> "to the month";
            case YEAR -> "to the year";
            case SPAN -> "a stretch with a start and an end";
            case NONE -> "no time stated";
        };
    }

    public String zone() {
        String name = moment.zone().isEmpty() || moment.zone().equals("Z") ? "UTC" : moment.zone();
        return switch (moment.certainty()) {
            case STATED -> name + ", as stated";
            case ZONE_GIVEN -> name + ", given by a person for all that state none";
            case ZONE_UNKNOWN -> "not known: as wide as all zones together";
            case IN_GAP -> name + "; clocks jumped over this hour";
            case IN_OVERLAP -> name + "; this hour came twice";
            case INVERTED -> name + "; the end is stated before the start";
        };
    }

    public boolean zoneless() {
        return moment.certainty() == Certainty.ZONE_UNKNOWN && moment.precision() != Precision.NONE;
    }
}
