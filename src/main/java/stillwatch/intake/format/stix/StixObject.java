package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Details;
import stillwatch.intake.objects.Fields;

/** One object of a bundle on its way to facts. */
record StixObject(String type, String id, Fields fields, String json, Lookup lookup) {
    private static final int LONGEST_ID = 300;
    private static final Pattern REFERENCE = Pattern.compile(".*_refs?");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("created_by_ref", "object_marking_refs");
    private static final Set<String> BOOKKEEPING = Set.of("stix id", "created", "modified");

    static StixObject of(Fields fields, String json, Lookup lookup) throws BadField {
        String type = fields.needed("type");
        String id = fields.needed("id");
        if (id.length() > LONGEST_ID || !id.startsWith(type + "--")) {
            throw new BadField("id", "\"id\" has to be the type, two hyphens and a UUID: " + type + "--…");
        }
        fields.drop("spec_version");
        return new StixObject(type, id, fields, json, lookup);
    }

    @Nullable
    String creatorRef() throws BadField {
        return fields.glance().text("created_by_ref");
    }

    boolean isRevoked() throws BadField {
        return fields.glance().yes("revoked");
    }

    /** What is left of a withdrawn object: its name, for those it made. */
    Known withdrawn() throws BadField {
        Fields again = fields.glance();
        return again.isText("name") ? new Known.Kept(again.text("name")) : Known.NAMELESS;
    }

    String creator() throws BadField {
        return lookup.creator(creatorRef());
    }

    @Nullable
    Moment when(String field) throws BadField {
        return fields.when(field, lookup.times());
    }

    @Nullable
    Moment span(String start, String end) throws BadField {
        return fields.span(start, end, lookup.times());
    }

    /** A list of references that has to be there. */
    List<String> refs(String field) throws BadField {
        List<String> refs = fields.texts(field);
        if (refs.isEmpty()) {
            throw new BadField(field, "\"" + field + "\" is missing or empty");
        }
        return refs;
    }

    /** What has no place of its own in our facts. */
    List<Detail> details() throws BadField {
        Details all = new Details().add("stix id", id);
        String creatorRef = creatorRef();
        if (creatorRef != null && fields.left().contains("created_by_ref")) {
            fields.drop("created_by_ref");
            lookup.find(creatorRef);
            String name = lookup.creator(creatorRef);
            all.add("created by", name.equals(Lookup.NOT_STATED) ? creatorRef : name);
        }
        all.addAll(lookup.markings(fields.texts("object_marking_refs")));
        return all.addAll(fields.rest()).list();
    }

    /** References inside the object that say how it relates to others: "resolves_to_refs", "belongs_to_ref". */
    List<Fact> inner(String from) throws BadField {
        List<Fact> relations = new ArrayList<>();
        for (String field : fields.left()) {
            if (REFERENCE.matcher(field).matches() && !OF_EVERY_OBJECT.contains(field)) {
                String relation = field.substring(0, field.lastIndexOf("_ref")).replace('_', ' ');
                for (String end : lookup.ends(oneOrMany(field))) {
                    relations.add(new RelationFact(from, relation, end, null, null, List.of()));
                }
            }
        }
        return relations;
    }

    private List<String> oneOrMany(String field) throws BadField {
        return field.endsWith("s") ? fields.texts(field) : List.of(fields.needed(field));
    }

    KeptFact kept(@Nullable String label) {
        return new KeptFact("stix", type, id, label, json);
    }

    /** For facts that hold no details: the whole object beside them, if it says more than they do. */
    List<Fact> withTheRest(List<Fact> facts) throws BadField {
        boolean more = details().stream().anyMatch(it -> !BOOKKEEPING.contains(it.name()));
        List<Fact> all = new ArrayList<>(facts);
        if (more || facts.isEmpty()) {
            all.add(kept(null));
        }
        return all;
    }
}
