package stillwatch.store.decided;

import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.ClaimAction;
import stillwatch.casefile.action.ClaimAction.DocumentAdded;
import stillwatch.casefile.action.ClaimAction.PropositionReworded;
import stillwatch.casefile.claim.Noun;
import stillwatch.casefile.claim.Response;
import stillwatch.casefile.claim.Statement;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.store.Tables;
import stillwatch.store.entry.DecisionTable.Decision;
import stillwatch.store.view.Provenance;

/** What is recorded of claims, by its id, and what people call it. */
public record ClaimNames(Tables tables) {

    /** Empty where it is not in force. */
    public Optional<Noun> of(Id id) {
        Noun found = null;
        for (Decision one : tables.decisions().about(id.toString())) {
            if (one.action() instanceof PropositionReworded said && said.proposition().equals(id.toString())) {
                found = found == null ? null : said.now();
            } else if (found == null && one.action() instanceof ClaimAction said) {
                found = said.nouns().stream().filter(noun -> noun.id().equals(id)).findFirst().orElse(null);
            }
        }
        return Optional.ofNullable(found);
    }

    /** Who recorded it. */
    public String by(Id id) {
        return tables.decisions().about(id.toString()).stream().map(Decision::by).findFirst().orElse("");
    }

    /** A document somebody added by hand. */
    public Optional<DocumentAdded> document(Id id) {
        return tables.decisions().about(id.toString()).stream()
                .map(Decision::action)
                .filter(DocumentAdded.class::isInstance)
                .map(DocumentAdded.class::cast)
                .filter(one -> one.document().id().equals(id))
                .findFirst();
    }

    /** Those somebody added by hand that no row of an import speaks of. */
    public List<DocumentFact> documentsByHand() {
        Provenance rows = new Provenance(tables.rows());
        return tables.decisions().standing(List.of(DocumentAdded.class)).stream()
                .map(one -> ((DocumentAdded) one.action()).document())
                .filter(one -> !rows.known(one.id()))
                .toList();
    }

    Optional<String> name(Id id) {
        return of(id).map(this::name);
    }

    private String name(Noun noun) {
        return switch (noun) {
            case Statement one -> "of " + source(one.speaker()) + " on " + name(Id.parse(one.proposition())).orElse(one.proposition());
            case Response one -> "of " + source(one.responder()) + ": " + one.words();
            default -> noun.words();
        };
    }

    private String source(String id) {
        return new Naming(tables).name(Id.parse(id));
    }
}
