package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.intake.objects.BadField;

/** relationship and sighting: what the file says stands between two things. Never a finding of ours. */
final class Relations {
    private Relations() {}

    static List<Fact> relationship(StixObject object) throws BadField {
        String relation = object.fields().needed("relationship_type");
        String from = object.lookup().end(object.fields().needed("source_ref"));
        String to = object.lookup().end(object.fields().needed("target_ref"));
        Moment at = object.span("start_time", "stop_time");
        return List.of(new RelationFact(from, relation, to, at, null, object.details()));
    }

    /** Seen somewhere, else by whoever made the sighting, else by nobody named. A count over several places belongs to none of them. */
    static List<Fact> sighting(StixObject object) throws BadField {
        String to = object.lookup().end(object.fields().needed("sighting_of_ref"));
        List<String> places = object.lookup().ends(object.fields().texts("where_sighted_refs"));
        Moment at = object.span("first_seen", "last_seen");
        Long count = object.fields().whole("count");
        if (places.size() <= 1) {
            return List.of(new RelationFact(seer(object, places), "sighted", to, at, count, object.details()));
        }
        return everywhere(places, to, at, count, object.details());
    }

    private static String seer(StixObject object, List<String> places) throws BadField {
        String creator = object.creatorRef();
        if (!places.isEmpty()) {
            return places.getFirst();
        }
        return creator == null ? object.id() : object.lookup().end(creator);
    }

    private static List<Fact> everywhere(
            List<String> places, String to, @Nullable Moment at, @Nullable Long count, List<Detail> details) {
        if (count != null) {
            details.add(new Detail("count in all places", Long.toString(count)));
        }
        List<Fact> facts = new ArrayList<>();
        places.forEach(place -> facts.add(new RelationFact(place, "sighted", to, at, null, details)));
        return facts;
    }
}
