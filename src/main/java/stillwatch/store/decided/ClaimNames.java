package stillwatch.store.decided;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.ClaimAction;
import stillwatch.casefile.action.ClaimAction.ClaimRecorded;
import stillwatch.casefile.action.ClaimAction.ClaimsImported;
import stillwatch.casefile.action.ClaimAction.DocumentAdded;
import stillwatch.casefile.action.ClaimAction.PropositionReworded;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.store.Tables;
import stillwatch.store.entry.DecisionTable.Decision;
import stillwatch.store.view.Provenance;

/**
 * What is recorded of claims, by its id, and what people call it. All decisions on claims are read with the first question: make
 * one for all that is asked of one state of the case, not one a question.
 */
public final class ClaimNames {
    private static final List<Class<? extends Action>> KINDS =
            List.of(ClaimRecorded.class, ClaimsImported.class, PropositionReworded.class, DocumentAdded.class);
    private final Tables tables;
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, DocumentFact> documents = new HashMap<>();
    private final Map<String, String> by = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private boolean read;

    public ClaimNames(Tables tables) {
        this.tables = tables;
    }

    private void readAll() {
        if (!read) {
            tables.decisions().standing(KINDS).forEach(this::take);
            read = true;
        }
    }

    private void take(Decision one) {
        switch (one.action()) {
            case PropositionReworded said -> nouns.computeIfPresent(said.proposition(), (id, was) -> said.now());
            case DocumentAdded said -> {
                documents.putIfAbsent(said.document().id().toString(), said.document());
                by.putIfAbsent(said.document().id().toString(), one.by());
            }
            case ClaimAction said -> said.nouns().forEach(noun -> {
                nouns.putIfAbsent(noun.id().toString(), noun);
                by.putIfAbsent(noun.id().toString(), one.by());
            });
            default -> {}
        }
    }

    /** Empty where it is not in force. */
    public Optional<Noun> of(Id id) {
        readAll();
        return Optional.ofNullable(nouns.get(id.toString()));
    }

    /** Who recorded it. */
    public String by(Id id) {
        readAll();
        return by.getOrDefault(id.toString(), "");
    }

    /** A document somebody added by hand. */
    public Optional<DocumentFact> document(Id id) {
        readAll();
        return Optional.ofNullable(documents.get(id.toString()));
    }

    /** Those somebody added by hand that no row of an import speaks of. */
    public List<DocumentFact> documentsByHand() {
        Provenance rows = new Provenance(tables.rows());
        return tables.decisions().standing(List.of(DocumentAdded.class)).stream()
                .map(one -> ((DocumentAdded) one.action()).document())
                .filter(one -> !rows.known(one.id()))
                .toList();
    }

    public Optional<String> name(Id id) {
        return of(id).map(this::name);
    }

    private String name(Noun noun) {
        return switch (noun) {
            case Statement one ->
                "of " + source(one.speaker()) + " on " + name(Id.parse(one.proposition())).orElse(one.proposition());
            case Response one -> "of " + source(one.responder()) + ": " + one.words();
            default -> noun.words();
        };
    }

    /** The name of a source or a document; null for null. */
    public @Nullable String maybe(@Nullable String id) {
        return id == null ? null : source(id);
    }

    private String source(String id) {
        return sources.computeIfAbsent(id, one -> new Naming(tables).name(Id.parse(one)));
    }
}
