package stillwatch.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Stake;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Grounds;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Directory.Document;
import stillwatch.claims.Origins.Origin;
import stillwatch.claims.Origins.Uncounted;

/**
 * Counts origins. Parties that stand on the same side of the matter are one: a complainant and its allies have one interest in
 * being believed. A statement that leads to one of several parties counts with each of them, so never twice.
 */
public final class OriginCount {
    private final Book book;

    public OriginCount(Book book) {
        this.book = book;
    }

    /** Some statements that lead to the same, with whom they lead to. */
    private record Group(Set<String> parties, List<String> statements, boolean assumed) {
        Group with(Group other) {
            Set<String> all = new LinkedHashSet<>(parties);
            all.addAll(other.parties);
            return new Group(
                    all,
                    Stream.concat(statements.stream(), other.statements.stream())
                            .toList(),
                    assumed && other.assumed);
        }
    }

    public Origins of(Held<Proposition> proposition) {
        Tracing tracing = new Tracing(book, proposition.what());
        List<Group> groups = new ArrayList<>();
        List<Uncounted> uncounted = new ArrayList<>();
        Set<String> documents = new LinkedHashSet<>();
        for (Held<Statement> one : asserted(proposition.id())) {
            book.excerpt(one.what().excerpt()).map(Excerpt::document).ifPresent(documents::add);
            Trace trace = tracing.of(one.what());
            if (trace.counts()) {
                merge(groups, new Group(trace.parties(), List.of(one.id()), trace.grounds() == Grounds.ASSUMED));
            } else {
                uncounted.add(new Uncounted(one.id(), trace.grounds(), trace.why()));
            }
        }
        return new Origins(
                proposition.id(),
                proposition.what().says() != null,
                documents.size(),
                groups.stream().map(this::origin).toList(),
                List.copyOf(uncounted),
                relay(tracing, documents));
    }

    private List<Held<Statement>> asserted(String proposition) {
        return book.statements(proposition).stream()
                .filter(one -> one.what().stance() == Stance.ASSERTS)
                .toList();
    }

    private void merge(List<Group> groups, Group one) {
        Group whole = one;
        for (Group other : List.copyOf(groups)) {
            if (other.parties().stream().map(this::side).anyMatch(sides(whole)::contains)) {
                groups.remove(other);
                whole = other.with(whole);
            }
        }
        groups.add(whole);
    }

    private Set<String> sides(Group group) {
        return group.parties().stream().map(this::side).collect(Collectors.toSet());
    }

    /** What counts as one: the side of those who take one, else the party itself. */
    private String side(String party) {
        return switch (stake(party)) {
            case COMPLAINANT, ALLY -> "those who complain";
            case ACCUSED -> "those accused";
            case AUTHORITY, NONE_KNOWN -> party;
        };
    }

    private Stake stake(String party) {
        Directory.Source source = book.directory().sources().get(party);
        return source == null ? Stake.NONE_KNOWN : source.stake();
    }

    private Origin origin(Group group) {
        boolean disinterested = group.parties().stream()
                .map(this::stake)
                .allMatch(stake -> stake == Stake.NONE_KNOWN || stake == Stake.AUTHORITY);
        String words = group.parties().stream().map(book::name).collect(Collectors.joining(" or "));
        return new Origin(group.parties(), words, disinterested, group.assumed(), group.statements());
    }

    private Relay relay(Tracing tracing, Set<String> carrying) {
        Map<String, Relay.Node> nodes = new LinkedHashMap<>();
        carrying.forEach(one -> nodes.put(one, node(one, true, tracing)));
        for (Relay.Edge edge : tracing.edges()) {
            nodes.computeIfAbsent(edge.from(), one -> node(one, false, tracing));
            @Nullable String to = edge.to();
            if (to != null) {
                nodes.computeIfAbsent(to, one -> node(one, false, tracing));
            }
        }
        return new Relay(List.copyOf(nodes.values()), List.copyOf(tracing.edges()));
    }

    private Relay.Node node(String id, boolean carries, Tracing tracing) {
        Document document = book.directory().documents().get(id);
        String by = document == null ? book.name(id) : document.sourceName();
        return new Relay.Node(id, book.name(id), by, carries, tracing.origins().contains(id));
    }
}
