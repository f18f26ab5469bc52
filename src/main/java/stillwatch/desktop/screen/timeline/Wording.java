package stillwatch.desktop.screen.timeline;

import stillwatch.casefile.Certainty;
import stillwatch.casefile.Precision;

/** How well a time is known, in a word or two. */
final class Wording {
    private Wording() {}

    static String of(Precision precision, Certainty certainty) {
        String known = switch (precision) {
            case MICROSECOND -> "microsecond";
            case MILLISECOND -> "millisecond";
            case SECOND -> "second";
            case MINUTE -> "minute";
            case HOUR -> "hour";
            case DAY -> "day";
            case MONTH -> "month";
            case YEAR -> "year";
            case SPAN -> "a stretch";
            case NONE -> "nothing";
        };
        return known
                + switch (certainty) {
                    case STATED, ZONE_GIVEN -> "";
                    case ZONE_UNKNOWN -> ", zone unknown";
                    case IN_GAP -> ", clocks jumped";
                    case IN_OVERLAP -> ", hour came twice";
                    case INVERTED -> ", end before start";
                };
    }
}
