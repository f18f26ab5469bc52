package stillwatch.claims;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Grounds;
import stillwatch.casefile.claim.Lineage.Descent;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.Statement;
import stillwatch.claims.Directory.Document;

/** Follows the statements on one proposition to whoever knows it themselves. */
final class Tracing {
    private final Book book;
    private final @Nullable String saidBy;
    private final Set<Relay.Edge> edges = new LinkedHashSet<>();
    private final Set<String> origins = new HashSet<>();

    Tracing(Book book, Proposition proposition) {
        this.book = book;
        this.saidBy = proposition.saidBy() == null ? null : book.party(proposition.saidBy());
    }

    Set<Relay.Edge> edges() {
        return edges;
    }

    Set<String> origins() {
        return origins;
    }

    Trace of(Statement statement) {
        Optional<Excerpt> excerpt = book.excerpt(statement.excerpt());
        if (excerpt.isEmpty()) {
            return Trace.lost("its excerpt is not in the case any more");
        }
        String document = excerpt.get().document();
        String speaker = book.party(statement.speaker());
        String said = saidIn(statement, document, speaker);
        return said == null ? heard(document, speaker) : reached(document, said);
    }

    /** The document in which the speaker said it; null where it is none that is known. */
    private @Nullable String saidIn(Statement statement, String document, String speaker) {
        return statement.saidIn() != null ? statement.saidIn() : nearestOf(speaker, document);
    }

    private @Nullable String nearestOf(String party, String from) {
        Set<String> seen = new LinkedHashSet<>(List.of(from));
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            String at = next.poll();
            if (party.equals(partyOf(at))) {
                return at;
            }
            descents(at).stream().map(Descent::from).filter(one -> one != null && seen.add(one)).forEach(next::add);
        }
        return null;
    }

    private @Nullable String partyOf(String document) {
        Document one = book.directory().documents().get(document);
        return one == null ? null : book.party(one.source());
    }

    private List<Descent> descents(String document) {
        return book.lineage(document).map(one -> one.what().from()).orElse(List.of());
    }

    /** Somebody speaks in a document of somebody else, and no document of their own is known. */
    private Trace heard(String document, String speaker) {
        boolean known = descents(document).stream().anyMatch(one -> one.grounds() != Grounds.UNKNOWN);
        Grounds grounds = known ? Grounds.STATED : Grounds.UNKNOWN;
        edges.add(new Relay.Edge(document, speaker, grounds, null));
        if (!known) {
            return Trace.lost("it is not known how \"" + book.name(document) + "\" came to these words");
        }
        origins.add(speaker);
        return new Trace(Set.of(speaker), grounds, "");
    }

    /** A step on a way, and the document it leads from. */
    private record Step(String from, Descent descent) {}

    private Trace reached(String document, String said) {
        Map<String, Step> way = way(document, said);
        if (!document.equals(said) && !way.containsKey(said)) {
            edges.add(new Relay.Edge(document, said, Grounds.UNKNOWN, null));
            return Trace.lost("nobody recorded that \"" + book.name(document) + "\" draws on \"" + book.name(said) + "\"");
        }
        Grounds weakest = walked(said, way);
        Trace there = saidBy == null ? knowing(said, new HashSet<>()) : seeing(said, document.equals(said));
        return there.over(weakest);
    }

    /** Remembers the steps of the way, and answers the weakest of them. */
    private Grounds walked(String said, Map<String, Step> way) {
        Grounds weakest = Grounds.STATED;
        String at = said;
        Step step = way.get(at);
        while (step != null) {
            edges.add(new Relay.Edge(step.from(), at, step.descent().grounds(), step.descent().how()));
            weakest = Trace.weaker(weakest, step.descent().grounds());
            at = step.from();
            step = way.get(at);
        }
        return weakest;
    }

    /** For each document that can be reached the step to it, over the surest way: stated steps are gone before assumed ones. */
    private Map<String, Step> way(String from, String to) {
        Map<String, Step> stated = walk(from, Grounds.STATED);
        return stated.containsKey(to) ? stated : walk(from, Grounds.ASSUMED);
    }

    private Map<String, Step> walk(String from, Grounds weakest) {
        Map<String, Step> way = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String at = next.poll();
            for (Descent one : descents(at)) {
                String to = one.from();
                if (to != null
                        && !to.equals(from)
                        && one.grounds().compareTo(weakest) <= 0
                        && way.putIfAbsent(to, new Step(at, one)) == null) {
                    next.add(to);
                }
            }
        }
        return way;
    }

    /** Whoever says it of their own knowledge: the document's source, or those it draws on. */
    private Trace knowing(String document, Set<String> seen) {
        if (!seen.add(document)) {
            return Trace.lost("the documents draw on each other in a circle");
        }
        if (descents(document).stream().anyMatch(one -> one.grounds() == Grounds.OWN)) {
            origins.add(document);
            String party = partyOf(document);
            return new Trace(party == null ? Set.of() : Set.of(party), Grounds.STATED, "");
        }
        return further(document, seen);
    }

    private Trace further(String document, Set<String> seen) {
        Set<String> parties = new LinkedHashSet<>();
        Grounds weakest = Grounds.STATED;
        for (Descent one : descents(document)) {
            String from = one.from();
            edges.add(new Relay.Edge(document, from, one.grounds(), one.how()));
            Trace behind = from == null ? Trace.lost("") : knowing(from, seen).over(one.grounds());
            if (behind.counts()) {
                parties.addAll(behind.parties());
                weakest = Trace.weaker(weakest, behind.grounds());
            }
        }
        return parties.isEmpty()
                ? Trace.lost("it is not known what \"" + book.name(document) + "\" draws on")
                : new Trace(parties, weakest, "");
    }

    /** Whoever saw what was said: the document's source, where it saw a document of the one who said it. */
    private Trace seeing(String document, boolean itself) {
        String party = partyOf(document);
        if (party == null) {
            return Trace.lost("the document is not in the case any more");
        }
        if (party.equals(saidBy)) {
            return itself ? witness(document, party) : Trace.lost("nobody is named who saw it");
        }
        if (descents(document).stream().anyMatch(one -> one.grounds() == Grounds.OWN)) {
            return witness(document, party);
        }
        Optional<Descent> sight = descents(document).stream().filter(this::isSight).findFirst();
        sight.ifPresent(one -> edges.add(new Relay.Edge(document, one.from(), one.grounds(), one.how())));
        return sight.isEmpty()
                ? Trace.lost("it is not said that " + book.name(party) + " saw it itself")
                : witness(document, party).over(sight.get().grounds());
    }

    private Trace witness(String document, String party) {
        origins.add(document);
        return new Trace(Set.of(party), Grounds.STATED, "");
    }

    private boolean isSight(Descent one) {
        return one.saw() && one.from() != null && saidBy != null && saidBy.equals(partyOf(one.from()));
    }
}
