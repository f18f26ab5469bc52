package stillwatch.desktop.screen.claims;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import stillwatch.desktop.claim.Standing;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.sheet.Listing;

/** The columns of claims. */
final class ClaimsTable {
    private ClaimsTable() {}

    static Listing<ClaimRow> of(Node whenEmpty) {
        TableColumn<ClaimRow, Long> number = Columns.number("#", 48, ClaimRow::number);
        TableColumn<ClaimRow, String> claim = Columns.text("Claim", 420, ClaimRow::sentence);
        claim.setMinWidth(200);
        TableColumn<ClaimRow, String> subject = Columns.muted("Subject", 150, ClaimRow::subject);
        TableColumn<ClaimRow, String> kind = Columns.muted("Kind", 110, ClaimRow::kind);
        TableColumn<ClaimRow, String> status = Columns.drawn("Status", 132, ClaimRow::standing, ClaimsTable::standing);
        TableColumn<ClaimRow, String> origins = Columns.whole(Columns.text("Origins", 172, ClaimRow::origins));
        TableColumn<ClaimRow, String> answer = Columns.text("Answer", 130, ClaimRow::answer);
        TableColumn<ClaimRow, Long> conflicts =
                Columns.number("Conflicts", 96, row -> row.line().conflicts());
        Table<ClaimRow> table =
                new Table<>("claims", whenEmpty, number, claim, status, origins, answer, conflicts, subject, kind);
        table.hideBelow(1300, List.of(subject))
                .hideBelow(1100, List.of(kind))
                .hideBelow(860, List.of(conflicts))
                .hideBelow(700, List.of(answer))
                .hideBelow(520, List.of(origins, number));
        return new Listing<>(
                new Listing.Of<>(
                        "claims",
                        "claims",
                        ClaimRow::id,
                        (row, words) -> row.words().have(words)),
                whenEmpty,
                table);
    }

    private static Node standing(ClaimRow row) {
        Chip chip = Standing.chip(row.line());
        HBox box = new HBox(4, chip);
        box.getStyleClass().add("chips");
        if (!row.line().lacking().isEmpty()) {
            Chip lost = new Chip("!", Chip.Tone.BAD);
            lost.setAccessibleText("It no longer has what this status needs");
            box.getChildren().add(lost);
        }
        return box;
    }
}
