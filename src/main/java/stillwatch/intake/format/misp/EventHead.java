package stillwatch.intake.format.misp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Details;
import stillwatch.intake.objects.Fields;
import stillwatch.intake.objects.Slice;
import stillwatch.intake.objects.Tree;
import stillwatch.intake.time.WhenReader;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An event without what it holds: its own fields, who made it, its tags. Known whole after the first reading. */
final class EventHead {
    private static final int MOST_TAGS = 10_000;
    private static final Set<String> LISTS = Set.of("Tag");
    private static final Set<String> OBJECTS = Set.of("Org", "Orgc");
    private final ObjectNode own = JsonNodeFactory.instance.objectNode();
    private final List<Fields> tags = new ArrayList<>();
    private @Nullable BadField flaw;
    private @Nullable String end;
    private @Nullable String maker;
    private List<Fact> facts = List.of();

    /** Lists and objects of the event that are part of the head; all others are rows. */
    static boolean holds(String list) {
        return LISTS.contains(list);
    }

    static boolean isOwn(String field, Slice value) {
        return value.bytes()[0] != '{' || OBJECTS.contains(field);
    }

    void doubled(String name) {
        flaw = new BadField(name, "the name stands twice in the event, so it is not clear which value counts");
    }

    void field(String name, Slice value) {
        try {
            if (isOwn(name, value)) {
                own.set(name, Tree.read(value));
            }
        } catch (BadField e) {
            flaw = flaw == null ? e : flaw;
        }
    }

    void tag(Slice value) {
        try {
            if (tags.size() == MOST_TAGS) {
                throw new BadField("Tag", "more than " + MOST_TAGS + " tags");
            }
            tags.add(Tree.object(value));
        } catch (BadField e) {
            flaw = flaw == null ? new BadField("Tag", e.reason()) : flaw;
        }
    }

    /** After the first reading: makes the facts, or learns why there are none. */
    void finish(WhenReader times, Uuids uuids) {
        try {
            if (flaw == null) {
                facts = read(new Fields(own), times);
                uuids.add(new Fields(own).needed("uuid"), String.valueOf(end));
            }
        } catch (BadField e) {
            flaw = e;
        }
    }

    /** Why the event itself is rejected, if it is. */
    @Nullable
    BadField flaw() {
        return flaw;
    }

    List<Fact> facts() {
        return facts;
    }

    /** Our id of the event; null if it was rejected. */
    @Nullable
    String end() {
        return end;
    }

    /** The name of the organisation that made it. */
    @Nullable
    String maker() {
        return maker;
    }

    String json() {
        return own.toString();
    }

    private List<Fact> read(Fields fields, WhenReader times) throws BadField {
        String uuid = fields.needed("uuid");
        String info = fields.needed("info");
        Moment period = fields.when("date", times);
        List<Fact> made = making(fields.object("Orgc"));
        IncidentFact incident = new IncidentFact(uuid, info, period, null, List.of(), details(fields));
        end = incident.id().toString();
        List<Fact> found = new ArrayList<>(List.of(incident));
        found.addAll(made);
        return found;
    }

    private List<Fact> making(@Nullable Fields orgc) throws BadField {
        if (orgc == null) {
            return List.of();
        }
        maker = orgc.needed("name");
        return List.of(Organisations.actor(orgc), new SourceFact(maker, "organization", null, null, null, List.of()));
    }

    private List<Detail> details(Fields fields) throws BadField {
        Fields org = fields.object("Org");
        return new Details()
                .add("created by", maker)
                .addAll(Tags.details(tags))
                .add("threat level", level(fields.loose("threat_level_id")))
                .add("analysis", analysis(fields.loose("analysis")))
                .add("changed", Seconds.date(fields, "timestamp"))
                .add("put out", Seconds.date(fields, "publish_timestamp"))
                .add("held by", org == null ? null : org.text("name"))
                .addAll(fields.rest())
                .list();
    }

    private static @Nullable String level(@Nullable String id) {
        return switch (id) {
            case "1" -> "high";
            case "2" -> "medium";
            case "3" -> "low";
            case "4" -> "undefined";
            case null, default -> id;
        };
    }

    private static @Nullable String analysis(@Nullable String id) {
        return switch (id) {
            case "0" -> "initial";
            case "1" -> "ongoing";
            case "2" -> "completed";
            case null, default -> id;
        };
    }
}
