package stillwatch.store.decided;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Stake;
import stillwatch.casefile.action.SourceAction.SourceAdded;
import stillwatch.casefile.action.SourceAction.SourceAssessed;
import stillwatch.store.Tables;
import stillwatch.store.entry.DecisionTable.Decision;

/** Sources people added, and what people think of sources. */
public record Sources(Tables tables) {

    /** A source added by hand. */
    public record Added(String id, String name, @Nullable String kind, long seq, String at, String by) {
        static Added of(Decision one) {
            SourceAdded said = (SourceAdded) one.action();
            String id = Abouts.source(said.name()).toString();
            return new Added(id, said.name(), said.kind(), one.seq(), one.at(), one.by());
        }
    }

    /** Where a source stands and how far it is relied on, A to F, and on what basis. */
    public record Assessment(
            long seq,
            String at,
            String by,
            Stake stake,
            @Nullable String reliability,
            @Nullable String basis) {}

    /** In the order they were added. */
    public List<Added> added() {
        return tables.decisions().standing(List.of(SourceAdded.class)).stream()
                .map(Added::of)
                .toList();
    }

    public Optional<Added> added(Id id) {
        return added().stream().filter(one -> one.id().equals(id.toString())).findFirst();
    }

    /** What counts now; empty where only rows say something of it. */
    public Optional<Assessment> assessment(String id) {
        return assessments(id).stream().findFirst();
    }

    /** Newest first. */
    public List<Assessment> assessments(String id) {
        // Of a source that says much, thousands of statements are about it too.
        return tables.decisions().about(id, List.of(SourceAdded.class, SourceAssessed.class)).reversed().stream()
                .map(Sources::said)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Assessment> said(Decision one) {
        return switch (one.action()) {
            case SourceAdded said ->
                Optional.of(
                        new Assessment(one.seq(), one.at(), one.by(), said.stake(), said.reliability(), said.basis()));
            case SourceAssessed said ->
                Optional.of(
                        new Assessment(one.seq(), one.at(), one.by(), said.stake(), said.reliability(), said.basis()));
            default -> Optional.empty();
        };
    }
}
