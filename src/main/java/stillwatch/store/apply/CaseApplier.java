package stillwatch.store.apply;

import java.util.List;
import stillwatch.casefile.action.CaseAction;
import stillwatch.store.Change;
import stillwatch.store.Tables;
import stillwatch.store.entry.DescriptionTable;
import stillwatch.store.entry.DescriptionTable.Description;

/**
 * What is said of the case as a whole. An undo and an order to destroy act on other entries: whoever knows those calls their
 * appliers, here nothing is left to do.
 */
public final class CaseApplier implements Applier<CaseAction> {
    @Override
    public CaseAction apply(Change change, EntryHead entry, CaseAction action) {
        DescriptionTable said = change.tables().descriptions();
        switch (action) {
            case CaseAction.CaseStarted one ->
                said.add(entry.seq(), new Description(one.title(), one.purpose(), one.handling(), one.invented()));
            case CaseAction.CaseDescribed one -> {
                boolean invented = said.current().map(Description::invented).orElse(false);
                said.add(entry.seq(), new Description(one.title(), one.purpose(), one.handling(), invented));
            }
            case CaseAction.Undone _, CaseAction.ContentDestroyed _ -> {}
        }
        return action;
    }

    @Override
    public List<Obstacle> obstacles(Tables tables, EntryHead entry, CaseAction action) {
        return switch (action) {
            case CaseAction.CaseStarted one -> List.of(new Obstacle(entry.seq(), "the start of the case", ""));
            case CaseAction.CaseDescribed one -> List.of();
            case CaseAction.Undone one -> List.of();
            case CaseAction.ContentDestroyed one ->
                List.of(new Obstacle(entry.seq(), "what was destroyed cannot be brought back", ""));
        };
    }

    @Override
    public void takeBack(Change change, EntryHead entry, CaseAction action, EntryHead by) {
        change.tables().descriptions().undone(entry.seq(), true);
    }

    @Override
    public void applyAgain(Change change, EntryHead entry, CaseAction action, EntryHead by) {
        change.tables().descriptions().undone(entry.seq(), false);
    }

    @Override
    public void erase(Change change, EntryHead entry, CaseAction action, EntryHead by) {
        change.tables().descriptions().remove(entry.seq());
    }
}
