package stillwatch.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.claims.file.ClaimSubject;
import stillwatch.intake.reading.Subject;

/** What a person says the rows of a file are. */
enum ImportKind {
    INCIDENTS,
    ACCOUNTS,
    CLUSTERS,
    EVENTS,
    OBSERVATIONS,
    SOURCES,
    DOCUMENTS,
    CLAIMS,
    EXCERPTS,
    PROPOSITIONS,
    LINEAGE,
    STATEMENTS,
    FIGURES,
    RESPONSES,
    QUESTIONS,
    HYPOTHESES,
    EVALUATIONS;

    boolean isOfClaims() {
        return this == CLAIMS || claims() != null;
    }

    /** Null for a JSON file of all of them, and for what is no claim. */
    @Nullable ClaimSubject claims() {
        Optional<ClaimSubject> subject = ClaimSubject.of(name().toLowerCase(Locale.ROOT));
        return subject.orElse(null);
    }

    /** Null for claims. */
    @Nullable Subject subject() {
        return isOfClaims() ? null : Subject.valueOf(name());
    }
}
