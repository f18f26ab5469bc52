package stillwatch.intake.time;

import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;

/** A stated start and a stated end as one moment. */
final class Span {
    private Span() {}

    static Moment of(Moment start, Moment end) {
        String written = start.written() + " / " + end.written();
        String zone = start.zone().equals(end.zone()) ? start.zone() : "";
        boolean inverted = inverted(start, end);
        long from = inverted ? Math.min(start.from(), end.from()) : start.from();
        long to = inverted ? Math.max(start.to(), end.to()) : end.to();
        Certainty certainty = inverted ? Certainty.INVERTED : weaker(start.certainty(), end.certainty());
        return new Moment(from, to, Precision.SPAN, zone, certainty, written);
    }

    /** Two times of an unknown zone are still of the same zone, so their order is known although their place is not. */
    private static boolean inverted(Moment start, Moment end) {
        boolean sameUnknown = start.certainty() == Certainty.ZONE_UNKNOWN && end.certainty() == Certainty.ZONE_UNKNOWN;
        long widened = sameUnknown ? Resolution.FURTHEST_AHEAD + Resolution.FURTHEST_BEHIND : 0;
        return start.from() > end.to() - widened;
    }

    private static Certainty weaker(Certainty one, Certainty other) {
        return weight(one) >= weight(other) ? one : other;
    }

    private static int weight(Certainty certainty) {
        return switch (certainty) {
            case STATED -> 0;
            case ZONE_GIVEN -> 1;
            case IN_OVERLAP -> 2;
            case IN_GAP -> 3;
            case ZONE_UNKNOWN -> 4;
            case INVERTED -> 5;
        };
    }
}
