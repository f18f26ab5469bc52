package stillwatch.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.ClaimAction.ClaimRecorded;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Figure;
import stillwatch.casefile.claim.Grounds;
import stillwatch.casefile.claim.Lineage;
import stillwatch.casefile.claim.Lineage.Descent;
import stillwatch.casefile.claim.Piece;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.casefile.claim.Stance;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.claim.Status;
import stillwatch.casefile.claim.Wording;
import stillwatch.store.entry.DecisionTable.Decision;

/** A small book of claims made up for a test; ids of sources and documents are their names. */
final class Sheets {
    static final long DAY = 86_400_000_000L;
    private final Map<String, Directory.Source> sources = new LinkedHashMap<>();
    private final Map<String, Directory.Document> documents = new LinkedHashMap<>();
    private final List<Decision> decisions = new ArrayList<>();

    Sheets source(String name, Stake stake) {
        sources.put(name, new Directory.Source(name, name, stake, null));
        return this;
    }

    Sheets document(String name, String source) {
        return document(name, source, null);
    }

    Sheets document(String name, String source, @Nullable Moment published) {
        sources.putIfAbsent(source, new Directory.Source(source, source, Stake.NONE_KNOWN, null));
        documents.put(name, new Directory.Document(name, name, source, source, name, published));
        return this;
    }

    static Moment day(long day) {
        return new Moment(day * DAY, day * DAY + DAY - 1, Precision.DAY, "UTC", Certainty.STATED, "day " + day);
    }

    Sheets add(Piece piece) {
        return decide(new ClaimRecorded(piece));
    }

    Sheets decide(Action action) {
        decisions.add(new Decision(decisions.size() + 1, "2026-06-12T08:00:00Z", "I. Okafor", action));
        return this;
    }

    Sheets own(String document) {
        return add(new Lineage(document, List.of(new Descent(Grounds.OWN, null, false, null))));
    }

    Sheets draws(String document, Grounds grounds, String... on) {
        return add(new Lineage(
                document,
                List.of(on).stream().map(one -> new Descent(grounds, one, false, null)).toList()));
    }

    Sheets saw(String document, String on) {
        return add(new Lineage(document, List.of(new Descent(Grounds.STATED, on, true, "saw it"))));
    }

    static Proposition fact(String subject) {
        return new Proposition(null, PropositionKind.FACT, subject, "ran", "accounts", null, null);
    }

    static Proposition saying(Proposition what, String who) {
        return new Proposition(null, PropositionKind.FACT, who, "wrote that", what.sentence(), what.id().toString(), who);
    }

    Sheets says(Proposition what, String speaker, String document, @Nullable String saidIn) {
        return stands(what, speaker, document, saidIn, Stance.ASSERTS);
    }

    Sheets stands(Proposition what, String speaker, String document, @Nullable String saidIn, Stance stance) {
        Excerpt excerpt = new Excerpt(null, document, null, speaker + " in " + document, null, Wording.VERBATIM, null);
        add(excerpt);
        return add(new Statement(
                what.id().toString(), excerpt.id().toString(), speaker, null, saidIn, stance, 6));
    }

    static Figure number(String stated, String subject, @Nullable Moment period, @Nullable String scope) {
        NumberWords.About about =
                new NumberWords.About("excerpt of " + stated, null, subject, "accounts", period, scope);
        return NumberWords.of(stated).orElseThrow().figure(about, stated);
    }

    StatusDecided status(Proposition what, Status status) {
        return new StatusDecided(what.id().toString(), status, "for a test", null, List.of());
    }

    Book book() {
        return new Book(new Directory(sources, documents), decisions);
    }

    Held<Proposition> held(Proposition what) {
        return book().proposition(what.id().toString()).orElseThrow();
    }

    Origins origins(Proposition what) {
        return new OriginCount(book()).of(held(what));
    }
}
