package stillwatch.intake.format.stix;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.casefile.fact.SignalFact;

/** Finds stretches whose end is stated before their start: they are kept, and said. */
final class Backwards {
    private Backwards() {}

    static boolean is(Fact fact) {
        return switch (fact) {
            case EventFact one -> inverted(one.at());
            case IncidentFact one -> inverted(one.period());
            case RelationFact one -> inverted(one.at());
            case SignalFact one -> inverted(one.at());
            case ObservationFact one -> inverted(one.first(), one.last());
            default -> false;
        };
    }

    private static boolean inverted(@Nullable Moment moment) {
        return moment != null && moment.certainty() == Certainty.INVERTED;
    }

    private static boolean inverted(@Nullable Moment first, @Nullable Moment last) {
        return first != null && last != null && first.from() > last.to();
    }
}
