package stillwatch.workbench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.store.Tables;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.list.Connections;
import stillwatch.store.view.Clusters;
import stillwatch.store.view.Located;
import stillwatch.store.view.Relations;
import stillwatch.store.view.Things;

/**
 * Whom imports put behind a cluster: by a relation with it, with an account in it, or with an incident that either has to do with. Only
 * relations that say who acts count: an actor who was aimed at, or saw something, is behind nothing.
 */
final class Attributions {
    /** The thing comes first, whoever is behind it second. */
    private static final Set<String> TO = Set.of(
            "attributed to",
            "used by",
            "controlled by",
            "operated by",
            "owned by",
            "run by",
            "part of",
            "member of",
            "belongs to");

    /** Whoever is behind it comes first. */
    private static final Set<String> FROM =
            Set.of("uses", "controls", "operates", "owns", "runs", "hosts", "behind", "is behind");

    private static final Pattern TAG =
            Pattern.compile("misp-galaxy:[^=\"]*(?:actor|intrusion-set|activity-group)[^=\"]*=\"([^\"]+)\"");

    private final Map<Id, List<Said>> said = new HashMap<>();
    private final Map<Id, Set<String>> names = new HashMap<>();
    private final Map<Id, Set<Id>> incidents;
    private final Map<Id, Set<Id>> members;

    /** Somebody is behind it, as {@code by} says. */
    private record Said(Id actor, String by) {}

    /** A name, and who says that it belongs there. */
    record Named(String name, String by) {}

    Attributions(Tables tables) {
        new Relations(tables.rows()).with(Kind.ACTOR).forEach(this::relation);
        tables.rows().facts().incidents().between(0, Long.MAX_VALUE).forEach(one -> tags(one.fact()));
        if (!said.isEmpty()) {
            names(tables);
        }
        incidents = said.isEmpty() ? Map.of() : Connections.of(tables, Kind.INCIDENT);
        members = said.isEmpty() ? Map.of() : new Clusters(tables.rows()).members();
    }

    private void relation(Located<RelationFact> one) {
        String word = one.fact()
                .relation()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", " ")
                .strip();
        Optional<Id> from = id(one.fact().from());
        Optional<Id> to = id(one.fact().to());
        if (from.isPresent() && to.isPresent()) {
            String by = by(one.fact().details()).orElse("whoever made " + one.file());
            if (TO.contains(word)) {
                put(from.get(), to.get(), by);
            } else if (FROM.contains(word)) {
                put(to.get(), from.get(), by);
            }
        }
    }

    private void put(Id thing, Id actor, String by) {
        if (actor.kind() == Kind.ACTOR) {
            said.computeIfAbsent(thing, id -> new ArrayList<>()).add(new Said(actor, by));
        }
    }

    /** MISP writes of an event in a tag whom it is attributed to. */
    private void tags(IncidentFact incident) {
        for (Detail detail : incident.details()) {
            Matcher tag = TAG.matcher(detail.value());
            if (detail.name().equals("tag") && tag.matches()) {
                var actor = new ActorFact(null, tag.group(1), ActorKind.UNKNOWN, List.of(), List.of());
                names.computeIfAbsent(actor.id(), id -> new LinkedHashSet<>()).add(actor.name());
                put(incident.id(), actor.id(), by(incident.details()).orElse("whoever tagged it"));
            }
        }
    }

    private static Optional<String> by(List<Detail> details) {
        return details.stream()
                .filter(one -> one.name().equals("created by"))
                .map(Detail::value)
                .findFirst();
    }

    /** A source's own word for something is none. */
    private static Optional<Id> id(String ref) {
        try {
            return Optional.of(Id.parse(ref));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void names(Tables tables) {
        var brought = new Things<>(tables.rows(), tables.rows().facts().actors(), Kind.ACTOR, "name");
        brought.page(0, Integer.MAX_VALUE)
                .forEach(thing -> thing.said()
                        .forEach(one -> one.fact()
                                .names()
                                .forEach(name -> names.computeIfAbsent(thing.id(), id -> new LinkedHashSet<>())
                                        .add(name))));
    }

    /** Of a cluster of ours; what its source says of the cluster that was accepted so counts too. */
    List<Named> of(FormedClusters.Cluster formed) {
        Set<Id> things = new LinkedHashSet<>();
        id(formed.id()).ifPresent(things::add);
        Optional.ofNullable(formed.claim()).flatMap(Attributions::id).ifPresent(things::add);
        formed.members().forEach(one -> id(one.account()).ifPresent(things::add));
        return behind(things);
    }

    /** Of a cluster as a source claims it. */
    List<Named> of(Id claimed) {
        Set<Id> things = new LinkedHashSet<>(members.getOrDefault(claimed, Set.of()));
        things.add(claimed);
        return behind(things);
    }

    private Deque<Id> withIncidents(Set<Id> things) {
        Deque<Id> all = new ArrayDeque<>(things);
        incidents.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(things::contains))
                .forEach(one -> all.add(one.getKey()));
        return all;
    }

    /** An actor may in turn be attributed to another. */
    private List<Named> behind(Set<Id> things) {
        Set<Named> found = new LinkedHashSet<>();
        Deque<Id> open = withIncidents(things);
        Set<Id> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Id thing = open.remove();
            for (Said one : seen.add(thing) ? said.getOrDefault(thing, List.of()) : List.<Said>of()) {
                names.getOrDefault(one.actor(), Set.of()).forEach(name -> found.add(new Named(name, one.by())));
                open.add(one.actor());
            }
        }
        return List.copyOf(found);
    }
}
