package stillwatch.workbench;

import java.io.IOException;
import java.util.List;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction;
import stillwatch.casefile.action.CaseAction;
import stillwatch.casefile.action.CaseAction.ContentDestroyed;
import stillwatch.casefile.action.CaseAction.Undone;
import stillwatch.casefile.action.ClaimAction;
import stillwatch.casefile.action.EventAction;
import stillwatch.casefile.action.EvidenceAction;
import stillwatch.casefile.action.IncidentAction;
import stillwatch.casefile.action.IntakeAction;
import stillwatch.casefile.action.LinkAction;
import stillwatch.casefile.action.SourceAction;
import stillwatch.intake.apply.ImportApplier;
import stillwatch.intake.apply.RowsSource;
import stillwatch.journal.Content;
import stillwatch.journal.Entry;
import stillwatch.journal.Journal;
import stillwatch.progress.Progress;
import stillwatch.store.Change;
import stillwatch.store.Tables;
import stillwatch.store.apply.Applier;
import stillwatch.store.apply.CaseApplier;
import stillwatch.store.apply.DecisionApplier;
import stillwatch.store.apply.EntryHead;
import stillwatch.store.apply.EvidenceApplier;
import stillwatch.store.apply.History;
import stillwatch.store.apply.LinkApplier;
import stillwatch.store.apply.Obstacle;

/** Applies actions to the store, new ones and replayed ones alike. */
final class Applying {
    private final Journal journal;
    private final Applier<CaseAction> cases = new CaseApplier();
    private final Applier<EvidenceAction> evidence = new EvidenceApplier();
    private final Applier<LinkAction> links = new LinkApplier();
    private final Applier<IncidentAction> incidents = new DecisionApplier<>();
    private final Applier<EventAction> events = new DecisionApplier<>();
    private final Applier<ClaimAction> claims = new DecisionApplier<>();
    private final Applier<BriefAction> briefs = new DecisionApplier<>();
    private final Applier<SourceAction> sources = new DecisionApplier<>();
    private final Applier<IntakeAction> imports;

    Applying(Journal journal, RowsSource rows, Progress progress) {
        this.journal = journal;
        this.imports = new ImportApplier(rows, progress);
    }

    private Act<?> act(Action action) {
        return switch (action) {
            case CaseAction one -> new Act<>(cases, one);
            case EvidenceAction one -> new Act<>(evidence, one);
            case IntakeAction one -> new Act<>(imports, one);
            case LinkAction one -> new Act<>(links, one);
            case IncidentAction one -> new Act<>(incidents, one);
            case EventAction one -> new Act<>(events, one);
            case ClaimAction one -> new Act<>(claims, one);
            case SourceAction one -> new Act<>(sources, one);
            case BriefAction one -> new Act<>(briefs, one);
        };
    }

    /** An action with the applier of its group. */
    private record Act<A extends Action>(Applier<A> applier, A action) {
        Action apply(Change change, EntryHead head) throws IOException {
            return applier.apply(change, head, action);
        }

        List<Obstacle> obstacles(Tables tables, EntryHead head) {
            return applier.obstacles(tables, head, action);
        }

        List<Obstacle> obstaclesAgain(Tables tables, EntryHead head) {
            return applier.obstaclesAgain(tables, head, action);
        }

        void takeBack(Change change, EntryHead head, EntryHead by) throws IOException {
            applier.takeBack(change, head, action, by);
        }

        void applyAgain(Change change, EntryHead head, EntryHead by) throws IOException {
            applier.applyAgain(change, head, action, by);
        }

        void erase(Change change, EntryHead head, EntryHead by) throws IOException {
            applier.erase(change, head, action, by);
        }
    }

    /** Answers the action as it is to be journaled: an import comes back with what it found. */
    Action apply(Change change, EntryHead head, Action action) throws IOException {
        Action applied = act(action).apply(change, head);
        switch (applied) {
            case Undone undone -> revert(change, head, undone.entry());
            case ContentDestroyed destroyed -> erase(change, head, destroyed);
            default -> {}
        }
        History.record(change, head, applied);
        return applied;
    }

    /** An entry whose content was destroyed by order: it is in the history and brings nothing. */
    void applyWithoutContent(Change change, Entry entry) {
        History.recordDestroyed(change, Heads.withoutContent(entry));
    }

    /** Later decisions that rest on what the entry brought; of an undo, what has gone that it would need to bring back. */
    List<Obstacle> obstacles(Tables tables, Entry entry) throws IOException {
        boolean again = false;
        Entry at = entry;
        Content content = at.content();
        while (content != null && content.action() instanceof Undone undone) {
            again = !again;
            at = journal.entry(undone.entry());
            content = at.content();
        }
        if (content == null) {
            return List.of();
        }
        EntryHead head = Heads.of(at, content);
        Act<?> act = act(content.action());
        return again ? act.obstaclesAgain(tables, head) : act.obstacles(tables, head);
    }

    /** Takes an entry out of force; taking back an undoing brings what it took back in force again. */
    private void revert(Change change, EntryHead by, long seq) throws IOException {
        change.tables().entries().undoneBy(seq, by.seq());
        Entry entry = journal.entry(seq);
        Content content = entry.content();
        if (content == null) {
            return;
        }
        if (content.action() instanceof Undone undone) {
            reinstate(change, by, undone.entry());
            return;
        }
        act(content.action()).takeBack(change, Heads.of(entry, content), by);
    }

    private void reinstate(Change change, EntryHead by, long seq) throws IOException {
        Entry entry = journal.entry(seq);
        Content content = entry.content();
        History.inForceAgain(change, seq);
        if (content == null) {
            return;
        }
        if (content.action() instanceof Undone undone) {
            revert(change, by, undone.entry());
            return;
        }
        act(content.action()).applyAgain(change, Heads.of(entry, content), by);
    }

    private void erase(Change change, EntryHead by, ContentDestroyed order) throws IOException {
        for (long seq : order.entries()) {
            Entry entry = journal.entry(seq);
            Content content = entry.content();
            if (content != null) {
                act(content.action()).erase(change, Heads.of(entry, content), by);
            }
        }
    }
}
