package stillwatch.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.SourceAction.SourceAdded;
import stillwatch.casefile.action.SourceAction.SourceAssessed;
import stillwatch.journal.Entry;
import stillwatch.store.decided.Abouts;
import stillwatch.store.decided.Existing;
import stillwatch.store.decided.Sources;

/** Who says things, where they stand, and how far they are relied on. */
public final class SourceWork {
    private final Deciding deciding;

    SourceWork(Deciding deciding) {
        this.deciding = deciding;
    }

    /** {@code reliability} is A to F, with what it rests on; null where nobody can say yet. */
    public record Opinion(
            Stake stake,
            @Nullable String reliability,
            @Nullable String basis) {}

    /** Answers its id, which is that of the name: an import that names it speaks of the same source. */
    public String add(String by, String name, @Nullable String kind, Opinion opinion) throws IOException, Refused {
        String plain = Deciding.said(name, "A source needs a name.");
        Id id = Abouts.source(plain);
        deciding.decide(by, () -> {
            if (deciding.read(tables -> Existing.in(tables, id))) {
                throw new Refused("The source \"" + ShownText.of(plain) + "\" is in the case already.");
            }
            String reliability = Deciding.reliability(opinion.reliability());
            String basis = Deciding.maybe(opinion.basis());
            if (reliability != null && basis == null) {
                throw new Refused("Say what the reliability rests on.");
            }
            return new SourceAdded(plain, Deciding.maybe(kind), opinion.stake(), reliability, basis);
        });
        return id.toString();
    }

    /** Supersedes what was said before, which stays in the history. */
    public Entry assess(String by, String source, Opinion opinion) throws IOException, Refused {
        return deciding.decide(by, () -> {
            String basis = Deciding.maybe(opinion.basis());
            if (basis == null) {
                throw new Refused("Say what the assessment rests on.");
            }
            return new SourceAssessed(
                    deciding.existing(source, Kind.SOURCE).toString(),
                    opinion.stake(),
                    Deciding.reliability(opinion.reliability()),
                    basis);
        });
    }

    /** Those added by hand. */
    public List<Sources.Added> added() {
        return deciding.read(tables -> new Sources(tables).added());
    }

    /** What people think of it now; empty where only rows say something. */
    public Optional<Sources.Assessment> assessment(String source) {
        return deciding.read(tables -> new Sources(tables).assessment(source));
    }

    /** Newest first. */
    public List<Sources.Assessment> assessments(String source) {
        return deciding.read(tables -> new Sources(tables).assessments(source));
    }
}
