package stillwatch.intake.format.stix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Handling;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.intake.time.WhenReader;

/** Answers what the references of one object mean, and remembers those that lead nowhere. */
final class Lookup {
    static final String NOT_STATED = "(not stated)";
    private final Bundle bundle;
    private final WhenReader times;
    private final Set<String> dangling = new LinkedHashSet<>();

    Lookup(Bundle bundle, WhenReader times) {
        this.bundle = bundle;
        this.times = times;
    }

    WhenReader times() {
        return times;
    }

    Set<String> dangling() {
        return dangling;
    }

    boolean isCreator(String id) {
        return bundle.isCreator(id);
    }

    /** What the file holds under this id; null, and remembered, if it holds nothing. */
    @Nullable
    Known find(String ref) {
        Known known = bundle.find(ref);
        if (known == null) {
            dangling.add(ref);
        }
        return known;
    }

    /** The end of a relation: our id where the file holds the thing, else the id it has there. */
    String end(String ref) {
        return switch (find(ref)) {
            case Known.Account account -> account.key().id().toString();
            case Known.Values values -> values.observables().getFirst().id().toString();
            case Known.Actor actor -> actorId(ref, actor.name());
            case Known.Incident _ ->
                new IncidentFact(ref, "", null, null, List.of(), List.of()).id().toString();
            case Known.Cluster cluster -> cluster(cluster).id().toString();
            case Known.Document document -> documentId(ref, document);
            case Known.Marking _, Known.Kept _ -> ref;
            case null -> ref;
        };
    }

    List<String> ends(List<String> refs) {
        return refs.stream().distinct().map(this::end).toList();
    }

    /** The name of whoever made an object, as far as the file says. */
    String creator(@Nullable String ref) {
        Known known = ref == null ? null : bundle.find(ref);
        return switch (known) {
            case Known.Actor actor -> actor.name();
            case Known.Kept(String name) when name != null -> name;
            case null, default -> NOT_STATED;
        };
    }

    ClusterKey cluster(Known.Cluster cluster) {
        return new ClusterKey(creator(cluster.createdBy()), cluster.label());
    }

    /** The most closed of the Traffic Light markings, then what else is marked. */
    List<Detail> markings(List<String> refs) {
        List<Known.Marking> found = refs.stream().distinct().map(this::marking).toList();
        List<Detail> details = new ArrayList<>();
        found.stream()
                .map(Known.Marking::handling)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Handling::marking)
                .ifPresent(text -> details.add(new Detail("marking", text)));
        found.stream().filter(it -> it.handling() == null).forEach(it -> details.add(new Detail("marking", it.text())));
        return details;
    }

    private Known.Marking marking(String ref) {
        Known.Marking published = Markings.published(ref);
        if (published != null) {
            return published;
        }
        return find(ref) instanceof Known.Marking marking ? marking : new Known.Marking(null, ref);
    }

    private static String actorId(String ref, String name) {
        return new ActorFact(ref, name, ActorKind.UNKNOWN, List.of(), List.of())
                .id()
                .toString();
    }

    private String documentId(String ref, Known.Document document) {
        return new DocumentFact(ref, creator(document.createdBy()), "", null, null, null, List.of())
                .id()
                .toString();
    }
}
