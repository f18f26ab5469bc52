package stillwatch.store.apply;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.LinkAction.AccountsMerged;
import stillwatch.store.Tables;
import stillwatch.store.decided.Abouts;
import stillwatch.store.decided.Existing;
import stillwatch.store.decided.Merges;
import stillwatch.store.entry.EntryTable;

/** What has gone or changed meanwhile, so that something taken back cannot simply be in force again. */
final class Lacking {
    private Lacking() {}

    static List<Obstacle> to(Tables tables, long seq, Action action) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (String id : Abouts.mentioned(action)) {
            obstacles.addAll(gone(tables, id));
        }
        obstacles.addAll(Resting.laterMembers(tables, seq, action));
        if (action instanceof AccountsMerged merged) {
            obstacles.addAll(mergedSince(tables, merged));
        }
        return obstacles;
    }

    /** Of what a person made, the entry that took it back is known. */
    static List<Obstacle> gone(Tables tables, String text) {
        Id id = Id.parse(text);
        if (Existing.in(tables, id)) {
            return List.of();
        }
        Long takenBackBy = takenBackBy(tables, id);
        return List.of(
                takenBackBy == null
                        ? new Obstacle(Obstacle.UNKNOWN, text + " is not in the case any more", "")
                        : new Obstacle(takenBackBy, text + " was taken back", ""));
    }

    private static @Nullable Long takenBackBy(Tables tables, Id id) {
        return id.isMade()
                ? tables.entries()
                        .at(Long.parseLong(id.tail().substring(0, id.tail().indexOf('-'))))
                        .map(EntryTable.Line::undoneBy)
                        .orElse(null)
                : null;
    }

    /** A note as a whole may have gone, while a version of it comes back. */
    static List<Obstacle> note(Tables tables, Id note) {
        Long takenBackBy = takenBackBy(tables, note);
        return takenBackBy == null ? List.of() : List.of(new Obstacle(takenBackBy, note + " was taken back", ""));
    }

    /** Else two accounts could lead to each other. */
    private static List<Obstacle> mergedSince(Tables tables, AccountsMerged merged) {
        Merges merges = new Merges(tables);
        List<String> all = new ArrayList<>(merged.others());
        all.add(merged.kept());
        return merges.all().stream()
                .filter(one -> one.others().stream().anyMatch(all::contains))
                .map(one -> new Obstacle(one.seq(), "another merging", one.kept()))
                .toList();
    }
}
