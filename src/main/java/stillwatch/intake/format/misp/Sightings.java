package stillwatch.intake.format.misp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;

/** Somebody saw a value, or says that it is a false alarm or out of date. */
final class Sightings {
    private Sightings() {}

    static List<Fact> read(List<Fields> sightings, String end) throws BadField {
        List<Fact> facts = new ArrayList<>();
        for (Fields sighting : sightings) {
            facts.addAll(read(sighting, end));
        }
        return facts;
    }

    static List<Fact> read(Fields sighting, String end) throws BadField {
        Moment at = Seconds.read(sighting, "date_sighting");
        String relation = relation(sighting.loose("type"));
        Fields organisation = sighting.object("Organisation");
        if (organisation == null) {
            String source = Attribute.blankIsNone(sighting.loose("source"));
            String from = source == null ? Attribute.NOT_STATED : source;
            return List.of(new RelationFact(from, relation, end, at, 1L, sighting.rest()));
        }
        ActorFact actor = Organisations.actor(organisation);
        return List.of(actor, new RelationFact(actor.id().toString(), relation, end, at, 1L, sighting.rest()));
    }

    private static String relation(@Nullable String type) throws BadField {
        return switch (type) {
            case "0" -> "sighted";
            case "1" -> "called a false positive";
            case "2" -> "called expired";
            case null -> "sighted";
            default -> throw new BadField("type", "a sighting is of type 0, 1 or 2");
        };
    }
}
