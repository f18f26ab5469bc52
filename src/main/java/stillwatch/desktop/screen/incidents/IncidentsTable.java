package stillwatch.desktop.screen.incidents;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import stillwatch.casefile.Kind;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.sheet.Listing;

/** The columns of incidents. */
final class IncidentsTable {
    private IncidentsTable() {}

    static Listing<IncidentRow> of(Node whenEmpty) {
        TableColumn<IncidentRow, String> written = Columns.muted("As written", 130, IncidentRow::written);
        TableColumn<IncidentRow, String> scope = Columns.text("Scope", 150, IncidentRow::scope);
        TableColumn<IncidentRow, String> targets = Columns.text("Targets", 140, IncidentRow::targets);
        return new Listing<>(
                        new Listing.Of<>(
                                "incidents",
                                "incidents",
                                IncidentRow::id,
                                (row, words) -> row.words().have(words)),
                        whenEmpty,
                        Columns.text("Name", 170, IncidentRow::name),
                        Columns.text("Period", 190, IncidentRow::when),
                        written,
                        scope,
                        targets,
                        count("Accounts", Kind.ACCOUNT),
                        count("Clusters", Kind.CLUSTER),
                        count("Evidence", Kind.EVIDENCE),
                        count("Events", Kind.EVENT),
                        narrow(Columns.number("Notes", 62, row -> row.line().notes())))
                .hideBelow(1060, List.of(written))
                .hideBelow(900, List.of(scope))
                .hideBelow(760, List.of(targets));
    }

    private static TableColumn<IncidentRow, Long> count(String title, Kind kind) {
        return narrow(Columns.number(title, 74, row -> row.connected(kind)));
    }

    private static TableColumn<IncidentRow, Long> narrow(TableColumn<IncidentRow, Long> column) {
        column.setMaxWidth(110);
        return column;
    }
}
