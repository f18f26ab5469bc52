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
        TableColumn<SourceRow, String> kind = Columns.text("Kind", 100, SourceRow::kind);
        TableColumn<SourceRow, Long> imports = number("Imports", row -> row.line().imports().size());
        TableColumn<SourceRow, Long> claims = number("Claims", row -> row.line().claims());
        Table<SourceRow> table = new Table<>(
                        "sources",
                        whenEmpty,
                        Columns.text("Name", 180, SourceRow::name),
                        kind,
                        Columns.drawn(
                                "Stake",
                                130,
                                SourceRow::stake,
                                row -> StakeWords.chip(row.line().stake())),
                        Columns.drawn("Relied on", 165, SourceRow::reliability, row -> reliability(row.line())),
                        Columns.muted("Assessed", 78, SourceRow::sayer),
                        basis,
                        number("Documents", row -> row.line().documents()),
                        number("Clusters", row -> row.line().clusters()),
                        claims,
                        imports,
                        number("Notes", row -> row.line().notes()));
        return new Listing<>(
                        new Listing.Of<>(
                                "sources", "sources", SourceRow::id, (row, words) -> row.words().have(words)),
                        whenEmpty,
                        table)
                .hideBelow(1180, List.of(basis))
                .hideBelow(960, List.of(imports, claims))
                .hideBelow(760, List.of(kind));
    }

    private static TableColumn<SourceRow, Long> number(
            String title, ToLongFunction<SourceRow> value) {
        TableColumn<SourceRow, Long> column = Columns.number(title, title.length() > 8 ? 98 : 74, value);
        column.setMaxWidth(110);
        column.setMinWidth(column.getPrefWidth());
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
