package stillwatch.store.apply;

import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.Action;
import stillwatch.store.Change;
import stillwatch.store.Tables;
import stillwatch.store.decided.Abouts;
import stillwatch.store.entry.DecisionTable.Decision;

/** Decisions are kept as they are; what follows from them is worked out whenever it is asked for. */
public class DecisionApplier<A extends Action> implements Applier<A> {
    @Override
    public A apply(Change change, EntryHead entry, A action) {
        Tables tables = change.tables();
        A whole = completed(tables, action);
        tables.decisions().add(new Decision(entry.seq(), entry.at(), entry.by(), whole));
        var made = Abouts.allMade(whole, entry.seq()).stream().map(Id::toString).toList();
        tables.abouts().add(entry.seq(), made, true);
        tables.abouts().add(entry.seq(), Abouts.mentioned(whole), false);
        return whole;
    }

    /** With what is only known when it is applied. */
    A completed(Tables tables, A action) {
        return action;
    }

    @Override
    public List<Obstacle> obstacles(Tables tables, EntryHead entry, A action) {
        return Resting.on(tables, entry.seq(), action);
    }

    @Override
    public List<Obstacle> obstaclesAgain(Tables tables, EntryHead entry, A action) {
        return Lacking.to(tables, entry.seq(), action);
    }

    @Override
    public void takeBack(Change change, EntryHead entry, A action, EntryHead by) {
        change.tables().decisions().undone(entry.seq(), true);
    }

    @Override
    public void applyAgain(Change change, EntryHead entry, A action, EntryHead by) {
        change.tables().decisions().undone(entry.seq(), false);
    }

    @Override
    public void erase(Change change, EntryHead entry, A action, EntryHead by) {
        change.tables().decisions().remove(entry.seq());
        change.tables().abouts().remove(entry.seq());
    }
}
