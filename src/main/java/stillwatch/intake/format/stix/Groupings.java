package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.intake.objects.BadField;

/** grouping: with accounts in it, a cluster as its maker claims it; without, kept as it is. */
final class Groupings {
    private Groupings() {}

    static List<Fact> read(StixObject object) throws BadField {
        List<String> refs = object.refs("object_refs");
        Known.Cluster cluster = cluster(object, refs);
        List<Fact> facts = new ArrayList<>();
        if (cluster == null) {
            facts.add(object.kept(object.fields().text("name")));
            contains(object, object.id(), refs, facts);
        } else {
            claimed(object, object.lookup().cluster(cluster), refs, facts);
        }
        return facts;
    }

    private static void claimed(StixObject object, ClusterKey key, List<String> refs, List<Fact> facts)
            throws BadField {
        object.fields().drop("name");
        facts.add(new ClusterFact(key, object.fields().text("description"), object.details()));
        List<String> others = new ArrayList<>();
        for (String ref : new LinkedHashSet<>(refs)) {
            if (isAccount(ref) && object.lookup().find(ref) instanceof Known.Account(var account)) {
                facts.add(new MemberFact(key, account, null));
            } else {
                others.add(ref);
            }
        }
        contains(object, key.id().toString(), others, facts);
    }

    /** Null if no account is in it; told by the references alone, so that the order of the file does not matter. */
    static Known.@Nullable Cluster cluster(StixObject object, List<String> refs) throws BadField {
        if (refs.stream().noneMatch(Groupings::isAccount)) {
            return null;
        }
        String name = object.fields().glance().text("name");
        return new Known.Cluster(object.creatorRef(), name == null || name.isBlank() ? object.id() : name);
    }

    private static boolean isAccount(String ref) {
        return ref.startsWith("user-account--");
    }

    private static void contains(StixObject object, String from, List<String> refs, List<Fact> facts) {
        for (String end : object.lookup().ends(refs)) {
            facts.add(new RelationFact(from, "contains", end, null, null, List.of()));
        }
    }
}
