package stillwatch.store.apply;

import java.io.IOException;
import java.util.List;
import stillwatch.casefile.action.Action;
import stillwatch.store.Change;
import stillwatch.store.Tables;

/**
 * Carries out one group of actions. It reads nothing but the action, the files it names and the store: no clock, no chance,
 * no language or zone of the machine.
 */
public interface Applier<A extends Action> {
    /** Carries it out; answers the action as it is to be journaled, with what applying it found out. */
    A apply(Change change, EntryHead entry, A action) throws IOException;

    /** What stands in the way of taking this entry back. */
    List<Obstacle> obstacles(Tables tables, EntryHead entry, A action);

    /** What stands in the way of bringing this entry, which was taken back, in force again. */
    default List<Obstacle> obstaclesAgain(Tables tables, EntryHead entry, A action) {
        return List.of();
    }

    /** Takes the action of {@code entry} back, as part of entry {@code by}. */
    void takeBack(Change change, EntryHead entry, A action, EntryHead by) throws IOException;

    /** Brings the action of {@code entry} in force again after it was taken back, as part of entry {@code by}. */
    void applyAgain(Change change, EntryHead entry, A action, EntryHead by) throws IOException;

    /**
     * The content of {@code entry} was destroyed by order, as part of entry {@code by}: what it brought goes, as if a rebuild
     * had met the entry without content.
     */
    void erase(Change change, EntryHead entry, A action, EntryHead by) throws IOException;
}
