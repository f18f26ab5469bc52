package stillwatch.intake.format.misp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tree;
import tools.jackson.databind.JsonNode;

/** One element of a list of an event, as facts, and what its uuids stand for. */
final class Parts {
    private Parts() {}

    /** Never empty: what has no noun of ours is kept as it is. */
    static List<Fact> read(String list, Slice slice, Context context) throws BadField {
        return switch (list) {
            case "Attribute" -> Attribute.of(Tree.object(slice), context).facts(context, slice.text());
            case "Object" -> MispObject.of(Tree.object(slice), context).facts(context, slice.text());
            case "Sighting" -> sighting(Tree.object(slice), context);
            case "Galaxy" -> galaxy(slice, context);
            default -> List.of(kept(list, slice));
        };
    }

    /** Learns the uuids of a part that will be accepted. */
    static void learn(String list, Slice slice, Context context, Uuids uuids) throws BadField {
        if (!list.equals("Attribute") && !list.equals("Object")) {
            return;
        }
        read(list, slice, context);
        if (list.equals("Attribute")) {
            learn(Attribute.of(Tree.object(slice), context), uuids);
            return;
        }
        MispObject object = MispObject.of(Tree.object(slice), context);
        add(uuids, object.uuid(), object.end());
        object.attributes().forEach(attribute -> learn(attribute, uuids));
    }

    private static void learn(Attribute attribute, Uuids uuids) {
        add(uuids, attribute.uuid(), attribute.deleted() ? "" : attribute.end(""));
    }

    static KeptFact kept(String kind, Slice slice) throws BadField {
        JsonNode node = Tree.read(slice);
        @Nullable String uuid = null;
        @Nullable String label = null;
        if (node.isObject()) {
            Fields fields = new Fields(node.asObject());
            uuid = fields.isText("uuid") ? fields.text("uuid") : null;
            for (String name : List.of("value", "info", "name")) {
                label = fields.isText(name) ? fields.text(name) : label;
            }
        }
        return new KeptFact("misp", kind, uuid, label, slice.text());
    }

    /** Beside the attributes a sighting names its attribute; without one it is of the event. */
    private static List<Fact> sighting(Fields fields, Context context) throws BadField {
        String uuid = fields.glance().text("attribute_uuid");
        String event = context.head().end();
        String end = uuid != null ? context.references().end(uuid) : event != null ? event : Attribute.NOT_STATED;
        return Sightings.read(fields, end);
    }

    private static List<Fact> galaxy(Slice slice, Context context) throws BadField {
        List<Fact> facts = new ArrayList<>(List.of(kept("Galaxy", slice)));
        String event = context.head().end();
        if (event != null && Tree.read(slice).isObject()) {
            facts.addAll(Galaxies.read(Tree.object(slice), event, context.head().maker()));
        }
        return facts;
    }

    private static void add(Uuids uuids, @Nullable String uuid, String end) {
        if (uuid != null) {
            uuids.add(uuid, end.equals(uuid) ? "" : end);
        }
    }
}
