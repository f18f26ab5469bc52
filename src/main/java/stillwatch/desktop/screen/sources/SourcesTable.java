package stillwatch.desktop.screen.sources;

import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.sheet.Listing;
import stillwatch.store.list.SourceLine;

/** The columns of sources. */
final class SourcesTable {
    private SourcesTable() {}

    static Listing<SourceRow> of(Node whenEmpty) {
        TableColumn<SourceRow, String> basis = Columns.muted("Basis", 210, SourceRow::basis);
        TableColumn<SourceRow, String> kind = Columns.text("Kind", 130, SourceRow::kind);
        kind.setMinWidth(86);
        TableColumn<SourceRow, Long> imports =
                number("Imports", row -> row.line().imports().size());
        TableColumn<SourceRow, String> sayer = Columns.whole(Columns.muted("Assessed", 82, SourceRow::sayer));
        TableColumn<SourceRow, Long> documents =
                number("Documents", row -> row.line().documents());
        TableColumn<SourceRow, Long> statements = number("Statements", SourceRow::statements);
        TableColumn<SourceRow, Long> clusters =
                number("Clusters", row -> row.line().clusters());
        TableColumn<SourceRow, Long> claims =
                number("Members", row -> row.line().claims());
        Table<SourceRow> table = new Table<>(
                "sources",
                whenEmpty,
                Columns.text("Name", 260, SourceRow::name),
                kind,
                stake(),
                relied(),
                sayer,
                basis,
                documents,
                statements,
                clusters,
                claims,
                imports,
                number("Notes", row -> row.line().notes()));
        table.hideBelow(1320, List.of(basis))
                .hideBelow(1100, List.of(imports, claims))
                .hideBelow(760, List.of(kind))
                .hideBelow(640, List.of(sayer, documents, statements, clusters));
        return new Listing<>(
                new Listing.Of<>(
                        "sources",
                        "sources",
                        SourceRow::id,
                        (row, words) -> row.words().have(words)),
                whenEmpty,
                table);
    }

    private static TableColumn<SourceRow, String> stake() {
        TableColumn<SourceRow, String> column = Columns.drawn(
                "Stake",
                130,
                SourceRow::stake,
                row -> StakeWords.chip(row.line().stake()));
        column.setMinWidth(122);
        return column;
    }

    private static TableColumn<SourceRow, String> relied() {
        TableColumn<SourceRow, String> column =
                Columns.drawn("Relied on", 165, SourceRow::reliability, row -> reliability(row.line()));
        column.setMinWidth(155);
        return column;
    }

    private static TableColumn<SourceRow, Long> number(String title, ToLongFunction<SourceRow> value) {
        TableColumn<SourceRow, Long> column = Columns.number(title, title.length() > 8 ? 94 : 72, value);
        column.setMaxWidth(104);
        return column;
    }

    /** With the word; one that nobody has assessed says so. */
    static Chip reliability(SourceLine line) {
        if (line.reliability() == null) {
            return new Chip("not assessed", Chip.Tone.WARN);
        }
        return new Chip(Reliability.said(line.reliability()), Chip.Tone.NEUTRAL);
    }
}
