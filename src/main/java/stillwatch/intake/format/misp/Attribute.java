package stillwatch.intake.format.misp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.casefile.fact.RemarkFact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Details;
import stillwatch.intake.objects.Fields;

/** An attribute taken apart; alone in an event or part of an object. {@code signals} is null for a type that is none. */
record Attribute(
        String type,
        String value,
        @Nullable String uuid,
        @Nullable String relation,
        @Nullable List<Observable> signals,
        @Nullable String comment,
        @Nullable Moment seen,
        boolean deleted,
        List<Detail> details,
        List<Fields> sightings,
        List<Fields> galaxies) {

    static final String NOT_STATED = "(not stated)";

    static Attribute of(Fields fields, Context context) throws BadField {
        String type = fields.needed("type");
        String value = fields.loose("value");
        if (value == null || value.isEmpty()) {
            throw new BadField("value", "\"value\" is missing");
        }
        String uuid = fields.text("uuid");
        String relation = fields.text("object_relation");
        String comment = fields.text("comment");
        Moment seen = fields.span("first_seen", "last_seen", context.times());
        boolean deleted = isYes(fields.loose("deleted"));
        List<Fields> sightings = fields.objects("Sighting");
        List<Fields> galaxies = fields.objects("Galaxy");
        List<Observable> signals = MispTypes.signals(type, value);
        return new Attribute(
                type,
                value,
                uuid,
                relation,
                signals,
                blankIsNone(comment),
                seen,
                deleted,
                details(fields, type, uuid),
                sightings,
                galaxies);
    }

    /** Alone in an event. */
    List<Fact> facts(Context context, String json) throws BadField {
        if (deleted) {
            return List.of(kept(json, "deleted"));
        }
        List<Fact> facts = new ArrayList<>();
        if (signals == null || signals.isEmpty()) {
            facts.add(kept(json, value));
            if (MispTypes.isRemark(type)) {
                facts.addFirst(new RemarkFact(type, context.head().maker(), value, seen, context.aboutEvent()));
            }
        }
        facts.addAll(attributed(context));
        facts.addAll(signalFacts(details));
        facts.addAll(inEvent(context));
        facts.addAll(said(context, NOT_STATED));
        return facts;
    }

    private List<Fact> attributed(Context context) {
        String event = context.head().end();
        return event == null || !type.equals("threat-actor")
                ? List.of()
                : Galaxies.named(value, event, context.head().maker());
    }

    List<Fact> signalFacts(List<Detail> with) {
        List<Fact> facts = new ArrayList<>();
        for (Observable observable : signalsOrNone()) {
            facts.add(new SignalFact(observable, comment, seen, with));
        }
        return facts;
    }

    List<Fact> inEvent(Context context) {
        List<Fact> facts = new ArrayList<>();
        String event = context.head().end();
        if (event != null) {
            for (Observable observable : signalsOrNone()) {
                facts.add(new RelationFact(observable.id().toString(), "in event", event, null, null, List.of()));
            }
        }
        return facts;
    }

    /** What others said of it: sightings, and galaxies as they are. */
    List<Fact> said(Context context, String whole) throws BadField {
        List<Fact> facts = new ArrayList<>(Sightings.read(sightings, end(whole)));
        for (Fields galaxy : galaxies) {
            facts.add(context.galaxy(galaxy));
            facts.addAll(
                    Galaxies.read(galaxy.glance(), end(whole), context.head().maker()));
        }
        return facts;
    }

    /** Our id of its first value; its uuid where it is no signal; else that of the whole it is part of. */
    String end(String whole) {
        List<Observable> found = signalsOrNone();
        if (!found.isEmpty()) {
            return found.getFirst().id().toString();
        }
        return uuid == null ? whole : uuid;
    }

    List<Observable> signalsOrNone() {
        return signals == null ? List.of() : signals;
    }

    /** Part of an object and no signal: a detail under the name it has there. */
    Detail asDetail() {
        return new Detail(relation == null ? type : relation, value);
    }

    KeptFact kept(String json, String label) {
        return new KeptFact("misp", "attribute " + type, uuid, label, json);
    }

    static boolean isYes(@Nullable String text) {
        return "true".equals(text) || "1".equals(text);
    }

    static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static List<Detail> details(Fields fields, String type, @Nullable String uuid) throws BadField {
        String data = blankIsNone(fields.loose("data"));
        return new Details()
                .add("misp type", type)
                .add("misp uuid", uuid)
                .addAll(Tags.details(fields.objects("Tag")))
                .add("changed", Seconds.date(fields, "timestamp"))
                .add("data", data == null ? null : data.length() + " characters of base64, in the original")
                .addAll(fields.rest())
                .list();
    }
}
