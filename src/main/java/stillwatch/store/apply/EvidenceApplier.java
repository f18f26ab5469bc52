package stillwatch.store.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.action.EvidenceAction;
import stillwatch.casefile.action.EvidenceAction.Annotated;
import stillwatch.casefile.action.EvidenceAction.AnnotationRemoved;
import stillwatch.casefile.action.EvidenceAction.AnnotationRevised;
import stillwatch.casefile.action.EvidenceAction.Cited;
import stillwatch.casefile.action.EvidenceAction.EvidenceAdded;
import stillwatch.casefile.action.EvidenceAction.EvidenceDescribed;
import stillwatch.casefile.action.EvidenceAction.EvidenceDestroyed;
import stillwatch.casefile.action.EvidenceAction.EvidenceSeenAgain;
import stillwatch.casefile.action.EvidenceAction.ThingsAnnotated;
import stillwatch.casefile.action.EvidenceAction.Transferred;
import stillwatch.store.Change;
import stillwatch.store.Tables;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.EvidenceTable;
import stillwatch.store.entry.TombstoneTable;

/** Evidence coming in and being destroyed, and notes on things. */
public final class EvidenceApplier implements Applier<EvidenceAction> {
    private static final long NONE = 0;
    private final DecisionApplier<EvidenceAction> decisions = new DecisionApplier<>();

    @Override
    public EvidenceAction apply(Change change, EntryHead entry, EvidenceAction action) {
        Tables tables = change.tables();
        switch (action) {
            case EvidenceAdded one -> tables.evidence().add(entry.seq(), one, false);
            case EvidenceSeenAgain one -> tables.evidence().add(entry.seq(), again(tables, one), false);
            case EvidenceDestroyed one ->
                tables.tombstones()
                        .add(new TombstoneTable.Tombstone(
                                entry.seq(), one.sha256(), entry.by(), one.authority(), one.why()));
            case Annotated one ->
                tables.annotations()
                        .add(new AnnotationTable.Version(
                                entry.seq(),
                                entry.seq(),
                                one.target(),
                                one.place(),
                                one.text(),
                                one.tags(),
                                false,
                                one.privileged(),
                                false));
            case ThingsAnnotated one -> annotate(tables, entry.seq(), one);
            case AnnotationRevised one -> revise(tables, entry, one);
            case AnnotationRemoved one -> remove(tables, entry, one);
            case Cited one -> decisions.apply(change, entry, one);
            case EvidenceDescribed one -> decisions.apply(change, entry, one);
            case Transferred one -> decisions.apply(change, entry, one);
        }
        return action;
    }

    private static void annotate(Tables tables, long seq, ThingsAnnotated one) {
        String first = one.targets().getFirst();
        tables.annotations()
                .add(new AnnotationTable.Version(
                        seq, seq, first, "", one.text(), one.tags(), false, one.privileged(), false));
        tables.annotations().also(seq, one.targets().subList(1, one.targets().size()));
    }

    /** The same bytes, so size and kind are known from the first time. */
    private static EvidenceAdded again(Tables tables, EvidenceSeenAgain seen) {
        List<EvidenceTable.Arrival> before = tables.evidence().arrivals(EvidenceTable.id(seen.sha256()));
        EvidenceAdded first = before.isEmpty() ? null : before.getFirst().added();
        String mime = first == null ? "" : first.mime();
        long size = first == null ? 0 : first.size();
        String reference = first == null ? null : first.reference();
        return new EvidenceAdded(seen.sha256(), seen.name(), mime, size, seen.origin(), null, null, null, reference);
    }

    /** A note destroyed by order has no versions any more, so that a rebuild, which never meets it, comes out the same. */
    private static void revise(Tables tables, EntryHead entry, AnnotationRevised one) {
        tables.annotations().versions(Id.parse(one.annotation())).stream()
                .findFirst()
                .map(first -> new AnnotationTable.Version(
                        entry.seq(),
                        first.first(),
                        first.target(),
                        one.place(),
                        one.text(),
                        one.tags(),
                        false,
                        one.privileged(),
                        false))
                .ifPresent(tables.annotations()::add);
    }

    /** The last version says that it is gone, and by what reason. */
    private static void remove(Tables tables, EntryHead entry, AnnotationRemoved one) {
        tables.annotations().versions(Id.parse(one.annotation())).stream()
                .findFirst()
                .map(first -> new AnnotationTable.Version(
                        entry.seq(),
                        first.first(),
                        first.target(),
                        "",
                        one.why(),
                        List.of(),
                        false,
                        first.privileged(),
                        true))
                .ifPresent(tables.annotations()::add);
    }

    @Override
    public List<Obstacle> obstacles(Tables tables, EntryHead entry, EvidenceAction action) {
        return switch (action) {
            case EvidenceAdded one -> lastArrival(tables, one.sha256());
            case EvidenceSeenAgain one -> lastArrival(tables, one.sha256());
            case EvidenceDestroyed one ->
                List.of(new Obstacle(
                        entry.seq(),
                        "destroyed bytes cannot be brought back",
                        EvidenceTable.id(one.sha256()).toString()));
            case Annotated one -> onNote(tables, entry.seq());
            case ThingsAnnotated one -> onNote(tables, entry.seq());
            case AnnotationRevised one -> List.of();
            case AnnotationRemoved one -> List.of();
            case Cited one -> decisions.obstacles(tables, entry, one);
            case EvidenceDescribed one -> decisions.obstacles(tables, entry, one);
            case Transferred one -> decisions.obstacles(tables, entry, one);
        };
    }

    @Override
    public List<Obstacle> obstaclesAgain(Tables tables, EntryHead entry, EvidenceAction action) {
        return switch (action) {
            case Annotated one -> Lacking.gone(tables, one.target());
            case ThingsAnnotated one ->
                one.targets().stream()
                        .flatMap(target -> Lacking.gone(tables, target).stream())
                        .toList();
            case AnnotationRevised one -> Lacking.note(tables, Id.parse(one.annotation()));
            case AnnotationRemoved one -> removedAgain(tables, entry.seq(), Id.parse(one.annotation()));
            default -> decisions.obstaclesAgain(tables, entry, action);
        };
    }

    /** What was written since is not to vanish unseen. */
    private static List<Obstacle> removedAgain(Tables tables, long seq, Id note) {
        List<Obstacle> obstacles = new ArrayList<>(Lacking.note(tables, note));
        obstacles.addAll(Resting.notes(tables, note.toString()));
        laterVersions(tables, seq, note).forEach(obstacles::add);
        return obstacles;
    }

    private static List<Obstacle> lastArrival(Tables tables, String sha256) {
        Id id = EvidenceTable.id(sha256);
        return tables.evidence().arrivals(id).size() > 1 ? List.of() : Resting.onThing(tables, id.toString(), NONE);
    }

    private static List<Obstacle> onNote(Tables tables, long seq) {
        Id note = Id.made(Kind.ANNOTATION, seq, 1);
        List<Obstacle> obstacles = new ArrayList<>(Resting.notes(tables, note.toString()));
        laterVersions(tables, seq, note).forEach(obstacles::add);
        return obstacles;
    }

    private static Stream<Obstacle> laterVersions(Tables tables, long seq, Id note) {
        return tables.annotations().versions(note).stream()
                .filter(version -> version.seq() > seq && !version.undone())
                .map(version -> new Obstacle(
                        version.seq(),
                        version.removed() ? "the removal of the note" : "a later version of the note",
                        note.toString()));
    }

    @Override
    public void takeBack(Change change, EntryHead entry, EvidenceAction action, EntryHead by) {
        undone(change.tables(), entry.seq(), action, true);
    }

    @Override
    public void applyAgain(Change change, EntryHead entry, EvidenceAction action, EntryHead by) {
        undone(change.tables(), entry.seq(), action, false);
    }

    private static void undone(Tables tables, long seq, EvidenceAction action, boolean undone) {
        switch (action) {
            case EvidenceAdded one -> tables.evidence().undone(seq, undone);
            case EvidenceSeenAgain one -> tables.evidence().undone(seq, undone);
            case EvidenceDestroyed one -> throw new IllegalStateException("destroyed bytes cannot be brought back");
            case Annotated one -> tables.annotations().undone(seq, undone);
            case ThingsAnnotated one -> tables.annotations().undone(seq, undone);
            case AnnotationRevised one -> tables.annotations().undone(seq, undone);
            case AnnotationRemoved one -> tables.annotations().undone(seq, undone);
            case Cited one -> tables.decisions().undone(seq, undone);
            case EvidenceDescribed one -> tables.decisions().undone(seq, undone);
            case Transferred one -> tables.decisions().undone(seq, undone);
        }
    }

    @Override
    public void erase(Change change, EntryHead entry, EvidenceAction action, EntryHead by) {
        Tables tables = change.tables();
        switch (action) {
            case EvidenceAdded one -> tables.evidence().remove(entry.seq());
            case EvidenceSeenAgain one -> tables.evidence().remove(entry.seq());
            case EvidenceDestroyed one -> tables.tombstones().remove(entry.seq());
            case Annotated one -> tables.annotations().remove(entry.seq());
            case ThingsAnnotated one -> tables.annotations().remove(entry.seq());
            case AnnotationRevised one -> tables.annotations().remove(entry.seq());
            case AnnotationRemoved one -> tables.annotations().remove(entry.seq());
            case Cited one -> decisions.erase(change, entry, one, by);
            case EvidenceDescribed one -> decisions.erase(change, entry, one, by);
            case Transferred one -> decisions.erase(change, entry, one, by);
        }
    }
}
