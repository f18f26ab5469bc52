package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.intake.objects.BadField;

/** identity, threat-actor, intrusion-set: somebody is named. Whoever made other objects is a source as well. */
final class Actors {
    private Actors() {}

    static List<Fact> read(StixObject object) throws BadField {
        String name = object.fields().needed("name");
        String identityClass = object.fields().glance().text("identity_class");
        List<String> aliases = object.fields().texts("aliases");
        List<Fact> facts = new ArrayList<>();
        facts.add(new ActorFact(object.id(), name, kind(object, identityClass), aliases, object.details()));
        if (object.lookup().isCreator(object.id())) {
            facts.add(new SourceFact(name, identityClass, null, null, null, List.of()));
        }
        return facts;
    }

    private static ActorKind kind(StixObject object, @Nullable String identityClass) throws BadField {
        if (object.type().equals("intrusion-set")) {
            return ActorKind.GROUP;
        }
        String level = object.fields().glance().text("resource_level");
        String word = object.type().equals("identity") ? identityClass : level;
        return switch (word) {
            case "organization" -> ActorKind.ORG;
            case "individual" -> ActorKind.PERSON;
            case "group", "class", "team", "club", "contest" -> ActorKind.GROUP;
            case null, default -> ActorKind.UNKNOWN;
        };
    }
}
