package stillwatch.store.apply;

import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.store.Tables;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.fact.FactNr;
import stillwatch.store.row.ImportTable;
import stillwatch.store.view.Whereabouts;

/** Finds the standing notes on records that only one import brings. It goes from the notes, which are few, to the records. */
public final class Vanishing {
    private Vanishing() {}

    /** A note and the rows that its target rests on, all of them rows of the import. */
    private record Resting(AnnotationTable.Version note, List<Long> rows) {}

    public static List<Obstacle> notes(Tables tables, ImportTable.Held held) {
        List<Resting> resting = new ArrayList<>();
        for (AnnotationTable.Version note : tables.annotations().current()) {
            List<Long> rows = rows(tables, note.target());
            if (!rows.isEmpty() && rows.stream().allMatch(row -> row >= held.firstRow() && row <= held.lastRow())) {
                resting.add(new Resting(note, rows));
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

    private static List<Obstacle> withoutHeirs(Tables tables, ImportTable.Held held, List<Resting> resting) {
        var heirs = tables.rows().again().rowsWithMarks(held.firstRow(), held.lastRow());
        return resting.stream()
                .filter(one -> one.rows().stream().noneMatch(heirs::contains))
                .map(Resting::note)
                .map(note -> new Obstacle(note.first(), "the note \"" + note.text() + "\"", note.target()))
                .toList();
    }
}
