package stillwatch.intake.format.misp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Details;
import stillwatch.intake.objects.Fields;

/** An object: several attributes that belong together. One that describes an account is that account. */
record MispObject(
        String name,
        @Nullable String uuid,
        boolean deleted,
        @Nullable Moment seen,
        List<Attribute> attributes,
        List<Fields> references,
        List<Detail> details) {

    static MispObject of(Fields fields, Context context) throws BadField {
        String name = fields.needed("name");
        String uuid = fields.text("uuid");
        boolean deleted = Attribute.isYes(fields.loose("deleted"));
        Moment seen = fields.span("first_seen", "last_seen", context.times());
        List<Fields> references = fields.objects("ObjectReference");
        List<Attribute> attributes = attributes(fields.objects("Attribute"), context);
        Details details = new Details()
                .add("object", name)
                .add("object uuid", uuid)
                .add("changed", Seconds.date(fields, "timestamp"))
                .addAll(fields.rest());
        return new MispObject(name, uuid, deleted, seen, attributes, references, details.list());
    }

    List<Fact> facts(Context context, String json) throws BadField {
        if (deleted) {
            return List.of(kept(json, "deleted"));
        }
        AccountObject account = AccountObject.of(this);
        List<Fact> facts = new ArrayList<>(account == null ? signals(context, json) : account.facts(context));
        if (account != null) {
            // Observations hold no comments, tags and uuids; the object does.
            facts.add(kept(json, account.key().externalId()));
        }
        for (Attribute attribute : present()) {
            facts.addAll(attribute.said(context, end()));
        }
        if (account == null && present().size() < attributes.size()) {
            facts.add(kept(json, "deleted: some attributes of this object"));
        }
        facts.addAll(relations(context, end()));
        return facts;
    }

    /** Our id if it is an account, else its uuid. */
    String end() {
        AccountObject account = AccountObject.of(this);
        if (account != null) {
            return account.key().id().toString();
        }
        return uuid == null ? Attribute.NOT_STATED : uuid;
    }

    private List<Fact> signals(Context context, String json) {
        List<Detail> about = about();
        List<Fact> facts = new ArrayList<>();
        for (Attribute attribute : present()) {
            facts.addAll(attribute.signalFacts(
                    new Details().addAll(attribute.details()).addAll(about).list()));
        }
        present().forEach(attribute -> facts.addAll(attribute.inEvent(context)));
        return facts.isEmpty() ? List.of(kept(json, name)) : facts;
    }

    /** The object's own details, and its attributes that are no signals. */
    List<Detail> about() {
        Details about = new Details().addAll(details);
        for (Attribute attribute : present()) {
            if (attribute.signalsOrNone().isEmpty()) {
                about.addAll(List.of(attribute.asDetail()));
            }
        }
        return about.list();
    }

    List<Attribute> present() {
        return attributes.stream().filter(it -> !it.deleted()).toList();
    }

    private List<Fact> relations(Context context, String from) throws BadField {
        List<Fact> facts = new ArrayList<>();
        for (Fields reference : references) {
            String to = context.references().end(reference.needed("referenced_uuid"));
            String relation = reference.text("relationship_type");
            String word = relation == null || relation.isBlank() ? "refers to" : relation;
            facts.add(new RelationFact(from, word, to, null, null, reference.rest()));
        }
        return facts;
    }

    private KeptFact kept(String json, String label) {
        return new KeptFact("misp", "object " + name, uuid, label, json);
    }

    private static List<Attribute> attributes(List<Fields> all, Context context) throws BadField {
        List<Attribute> attributes = new ArrayList<>();
        for (Fields one : all) {
            try {
                attributes.add(Attribute.of(one, context));
            } catch (BadField e) {
                throw new BadField(
                        "Attribute", "attribute " + (attributes.size() + 1) + " of the object: " + e.reason());
            }
        }
        return attributes;
    }
}
