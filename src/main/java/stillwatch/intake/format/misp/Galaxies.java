package stillwatch.intake.format.misp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Details;
import stillwatch.intake.objects.Fields;

/** A galaxy that names somebody: whoever made the event attributes it to them. Its row is kept as it is all the same. */
final class Galaxies {
    static final String ATTRIBUTED = "attributed to";
    private static final Pattern SOMEBODY = Pattern.compile("actor|intrusion-set|activity-group");

    private Galaxies() {}

    /** {@code end}: what the galaxy stands at. One that is not written as MISP writes them names nobody. */
    static List<Fact> read(Fields galaxy, String end, @Nullable String maker) {
        List<Fact> facts = new ArrayList<>();
        try {
            String type = galaxy.text("type");
            if (type != null && SOMEBODY.matcher(type).find()) {
                for (Fields one : galaxy.objects("GalaxyCluster")) {
                    facts.addAll(attributed(actor(one), end, maker));
                }
            }
        } catch (BadField notAsMispWritesIt) {
            return List.of();
        }
        return facts;
    }

    private static ActorFact actor(Fields cluster) throws BadField {
        String name = cluster.needed("value");
        Fields meta = cluster.object("meta");
        List<String> aliases = meta == null ? List.of() : meta.texts("synonyms");
        return new ActorFact(cluster.text("uuid"), name, ActorKind.UNKNOWN, aliases, List.of());
    }

    /** An attribute of the type threat-actor says no more than a name. */
    static List<Fact> named(String name, String end, @Nullable String maker) {
        return attributed(new ActorFact(null, name, ActorKind.UNKNOWN, List.of(), List.of()), end, maker);
    }

    private static List<Fact> attributed(ActorFact actor, String end, @Nullable String maker) {
        var details = new Details().add("created by", maker).list();
        return List.of(actor, new RelationFact(end, ATTRIBUTED, actor.id().toString(), null, null, details));
    }
}
