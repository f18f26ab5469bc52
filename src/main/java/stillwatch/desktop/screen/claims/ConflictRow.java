package stillwatch.desktop.screen.claims;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.claims.Conflicts;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.sheet.Listing;
import stillwatch.desktop.sheet.Words;

/** One line of the list of conflicts. */
record ConflictRow(Conflicts.Found found) {

    static List<ConflictRow> all(ClaimsNow now) {
        return now.conflicts().stream().map(ConflictRow::new).toList();
    }

    static Listing<ConflictRow> list() {
        Table<ConflictRow> table = new Table<>(
                "conflicts",
                new Empty(Feather.CHECK_CIRCLE, "", ""),
                Columns.text("What does not go together", 420, ConflictRow::what),
                Columns.muted("Found as", 150, ConflictRow::kind),
                Columns.drawn("Outcome", 190, ConflictRow::outcome, ConflictRow::chip));
        Empty empty = new Empty(
                Feather.CHECK_CIRCLE,
                "No conflict",
                "Numbers of one measure, subject and period are compared, and what is asserted and denied. What no rule finds can be noted.");
        return new Listing<>(
                new Listing.Of<>(
                        "conflicts",
                        "conflicts",
                        ConflictRow::id,
                        (row, words) ->
                                Words.of(row.what(), row.kind(), row.outcome()).have(words)),
                empty,
                table);
    }

    String id() {
        return found.conflict().id().toString();
    }

    String what() {
        return found.conflict().what();
    }

    String kind() {
        return found.conflict().kind().words();
    }

    String outcome() {
        return state(found);
    }

    static String state(Conflicts.Found found) {
        return found.settled() == null
                ? "to settle"
                : found.settled().what().how().words();
    }

    private static Node chip(ConflictRow row) {
        return new Chip(row.outcome(), row.found().open() ? Chip.Tone.WARN : Chip.Tone.NEUTRAL);
    }
}
