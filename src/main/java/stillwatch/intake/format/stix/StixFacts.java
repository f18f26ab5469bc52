package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;

/** Which kind of object says what. */
final class StixFacts {
    private StixFacts() {}

    /** Never empty: what has no noun of ours is kept as it is. */
    static List<Fact> of(StixObject object) throws BadField {
        return switch (object.type()) {
            case "identity", "threat-actor", "intrusion-set" -> Actors.read(object);
            case "user-account" -> Accounts.read(object);
            case "campaign", "incident" -> Incidents.read(object);
            case "grouping" -> Groupings.read(object);
            case "report" -> Reports.read(object);
            case "observed-data" -> Observations.read(object);
            case "indicator" -> Indicators.read(object);
            case "relationship" -> Relations.relationship(object);
            case "sighting" -> Relations.sighting(object);
            case "note", "opinion" -> Remarks.read(object);
            case "marking-definition" -> marking(object);
            default -> value(object);
        };
    }

    /** What others need to know of an object that says these facts. */
    static Known known(StixObject object, List<Fact> facts) throws BadField {
        Fields again = object.fields().glance();
        return switch (object.type()) {
            case "identity", "threat-actor", "intrusion-set" -> new Known.Actor(again.needed("name"));
            case "user-account" -> new Known.Account(Accounts.key(again));
            case "campaign", "incident" -> Known.INCIDENT;
            case "grouping" -> orNameless(Groupings.cluster(object, again.texts("object_refs")));
            case "report" -> new Known.Document(object.creatorRef());
            case "observed-data", "indicator", "relationship", "sighting", "note", "opinion" -> Known.NAMELESS;
            case "marking-definition" -> Markings.read(object.id(), again);
            default -> values(facts);
        };
    }

    private static List<Fact> marking(StixObject object) throws BadField {
        return List.of(
                object.kept(Markings.read(object.id(), object.fields().glance()).text()));
    }

    private static List<Fact> value(StixObject object) throws BadField {
        List<Observable> values = Signals.of(object.type(), object.fields());
        List<Fact> facts = new ArrayList<>();
        if (values.isEmpty() || Signals.isPayment(object.type())) {
            facts.add(object.kept(label(object.fields().glance())));
        }
        if (!values.isEmpty()) {
            facts.addAll(signals(object, values));
        }
        return facts;
    }

    private static List<Fact> signals(StixObject object, List<Observable> values) throws BadField {
        List<Fact> inner = object.inner(values.getFirst().id().toString());
        List<Detail> details = object.details();
        List<Fact> facts = new ArrayList<>();
        values.forEach(value -> facts.add(new SignalFact(value, null, null, details)));
        facts.addAll(inner);
        return facts;
    }

    private static @Nullable String label(Fields fields) throws BadField {
        String name = fields.isText("name") ? fields.text("name") : null;
        return name == null && fields.isText("value") ? fields.text("value") : name;
    }

    private static Known values(List<Fact> facts) {
        List<Observable> values = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof SignalFact signal) {
                values.add(signal.observable());
            }
        }
        return values.isEmpty() ? Known.NAMELESS : new Known.Values(List.copyOf(values));
    }

    private static Known orNameless(@Nullable Known known) {
        return known == null ? Known.NAMELESS : known;
    }
}
