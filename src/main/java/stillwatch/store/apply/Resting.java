package stillwatch.store.apply;

import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.LinkAction.ClusterChanged;
import stillwatch.casefile.action.LinkAction.ClusterSplit;
import stillwatch.store.Tables;
import stillwatch.store.decided.Abouts;
import stillwatch.store.decided.Existing;
import stillwatch.store.entry.DecisionTable.Decision;

/** What people wrote and decided that rests on something, and would lose it. */
final class Resting {
    private Resting() {}

    /** What rests on a decision: on what it made, and on who is in a cluster since. */
    static List<Obstacle> on(Tables tables, long seq, Action action) {
        List<Obstacle> obstacles = new ArrayList<>();
        Abouts.allMade(action, seq).stream()
                .filter(id -> !Existing.in(tables, id, seq))
                .forEach(id -> obstacles.addAll(onThing(tables, id.toString(), seq)));
        obstacles.addAll(laterMembers(tables, seq, action));
        return obstacles;
    }

    /** Notes on what has this id, and decisions about it other than this one. */
    static List<Obstacle> onThing(Tables tables, String id, long otherThan) {
        List<Obstacle> obstacles = new ArrayList<>(notes(tables, id));
        tables.decisions().about(id).stream()
                .filter(one -> one.seq() != otherThan)
                .map(one -> new Obstacle(one.seq(), DecisionWords.of(one.action()), id))
                .forEach(obstacles::add);
        return obstacles;
    }

    static List<Obstacle> notes(Tables tables, String target) {
        return tables.annotations().currentOn(target).stream()
                .map(note -> new Obstacle(note.first(), "the note \"" + note.text() + "\"", target))
                .toList();
    }

    /** Who is in a cluster is decided one change upon the other, so they go in turn. */
    static List<Obstacle> laterMembers(Tables tables, long seq, Action action) {
        return switch (action) {
            case ClusterChanged one -> laterMembers(tables, seq, one.cluster());
            case ClusterSplit one -> laterMembers(tables, seq, one.cluster());
            default -> List.of();
        };
    }

    private static List<Obstacle> laterMembers(Tables tables, long seq, String cluster) {
        return tables.decisions().about(cluster).stream()
                .filter(one -> one.seq() > seq && changesMembers(one, cluster))
                .map(one -> new Obstacle(one.seq(), DecisionWords.of(one.action()), cluster))
                .toList();
    }

    private static boolean changesMembers(Decision one, String cluster) {
        return switch (one.action()) {
            case ClusterChanged said -> said.cluster().equals(cluster);
            case ClusterSplit said -> said.cluster().equals(cluster);
            default -> false;
        };
    }
}
