package stillwatch.store.apply;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stillwatch.casefile.Id;
import stillwatch.store.Tables;
import stillwatch.store.fact.FactNr;
import stillwatch.store.row.ImportTable;
import stillwatch.store.view.Whereabouts;

/**
 * Finds the standing notes on records that only one import brings, and decisions about such. It goes from what people wrote,
 * which is little, to the records.
 */
public final class Vanishing {
    private Vanishing() {}

    /** Something written about and the rows it rests on, all of them rows of the import. */
    private record Rested(String target, List<Long> rows) {}

    public static List<Obstacle> written(Tables tables, ImportTable.Held held) {
        Set<String> targets = new LinkedHashSet<>();
        tables.annotations().current().forEach(note -> targets.add(note.target()));
        targets.addAll(tables.abouts().mentioned());
        List<Rested> resting = new ArrayList<>();
        for (String target : targets) {
            List<Long> rows = rows(tables, target);
            if (!rows.isEmpty() && rows.stream().allMatch(row -> row >= held.firstRow() && row <= held.lastRow())) {
                resting.add(new Rested(target, rows));
            }
        }
        return resting.isEmpty() ? List.of() : withoutHeirs(tables, held, resting);
    }

    private static List<Long> rows(Tables tables, String target) {
        Id id;
        try {
            id = Id.parse(target);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        return new Whereabouts(tables.rows())
                .facts(id).stream().map(FactNr::row).distinct().toList();
    }

    private static List<Obstacle> withoutHeirs(Tables tables, ImportTable.Held held, List<Rested> resting) {
        var heirs = tables.rows().again().rowsWithMarks(held.firstRow(), held.lastRow());
        Map<Long, Obstacle> obstacles = new TreeMap<>();
        resting.stream()
                .filter(one -> one.rows().stream().noneMatch(heirs::contains))
                .filter(one -> !tables.abouts().makes(Id.parse(one.target()), held.seq()))
                .forEach(one -> add(tables, one.target(), obstacles));
        return List.copyOf(obstacles.values());
    }

    /** A decision about many accounts stands in the way once. */
    private static void add(Tables tables, String target, Map<Long, Obstacle> obstacles) {
        Resting.notes(tables, target).forEach(note -> obstacles.putIfAbsent(note.entry(), note));
        for (long seq : tables.abouts().deciding(target)) {
            if (!obstacles.containsKey(seq)) {
                tables.decisions()
                        .standing(seq)
                        .map(one -> new Obstacle(seq, DecisionWords.of(one.action()), target))
                        .ifPresent(obstacle -> obstacles.put(seq, obstacle));
            }
        }
    }
}
