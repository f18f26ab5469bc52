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
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("object", name));
        if (uuid != null) {
            details.add(new Detail("object uuid", uuid));
        }
        String changed = Seconds.date(fields, "timestamp");
        if (changed != null) {
            details.add(new Detail("changed", changed));
        }
        details.addAll(fields.rest());
        return new MispObject(name, uuid, deleted, seen, attributes, references, details);
    }

    List<Fact> facts(Context context, String json) throws BadField {
        List<Fact> facts = new ArrayList<>();
        if (deleted) {
            facts.add(kept(json, "deleted"));
            return facts;
        }
        AccountObject account = AccountObject.of(this);
        if (account != null) {
            facts.addAll(account.facts(context));
            // Observations hold no comments, tags and uuids; the object does.
            facts.add(kept(json, account.key().externalId()));
        } else {
            signals(context, json, facts);
        }
        for (Attribute attribute : attributes) {
            if (attribute.deleted()) {
                facts.add(kept(json, "deleted: an attribute of this object"));
            } else {
                facts.addAll(attribute.said(context, end()));
            }
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

    private void signals(Context context, String json, List<Fact> facts) {
        List<Detail> about = new ArrayList<>(details);
        for (Attribute attribute : present()) {
            if (attribute.signalsOrNone().isEmpty()) {
                about.add(attribute.asDetail());
            }
        }
        List<Fact> in = new ArrayList<>();
        for (Attribute attribute : present()) {
            List<Detail> own = new ArrayList<>(attribute.details());
            own.addAll(about);
            facts.addAll(attribute.signalFacts(own));
            in.addAll(attribute.inEvent(context));
        }
        facts.addAll(in);
        if (facts.isEmpty()) {
            facts.add(kept(json, name));
        }
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
