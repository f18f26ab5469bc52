package stillwatch.desktop.screen.incidents;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import stillwatch.casefile.Kind;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.sheet.Listing;

/** The columns of incidents. */
final class IncidentsTable {
    private IncidentsTable() {}

    static Listing<IncidentRow> of(Node whenEmpty) {
        TableColumn<IncidentRow, String> written = Columns.muted("As written", 130, IncidentRow::written);
        TableColumn<IncidentRow, String> scope = Columns.text("Scope", 150, IncidentRow::scope);
        TableColumn<IncidentRow, String> targets = Columns.text("Targets", 140, IncidentRow::targets);
        TableColumn<IncidentRow, String> when = Columns.text("Period", 268, IncidentRow::when);
        when.setMinWidth(268);
        TableColumn<IncidentRow, Long> clusters = count("Clusters", Kind.CLUSTER);
        TableColumn<IncidentRow, Long> evidence = count("Evidence", Kind.EVIDENCE);
        TableColumn<IncidentRow, Long> events = count("Events", Kind.EVENT);
        Table<IncidentRow> table = new Table<>(
                "incidents",
                whenEmpty,
                Columns.text("Name", 180, IncidentRow::name),
                when,
                written,
                scope,
                targets,
                count("Accounts", Kind.ACCOUNT),
                clusters,
                evidence,
                events,
                narrow(Columns.number("Notes", 70, row -> row.line().notes())));
        table.hideBelow(1200, List.of(written))
                .hideBelow(1040, List.of(scope))
                .hideBelow(900, List.of(targets))
                .hideBelow(640, List.of(clusters, evidence, events));
        return new Listing<>(
                        new Listing.Of<>(
                                "incidents",
                                "incidents",
                                IncidentRow::id,
                                (row, words) -> row.words().have(words)),
                        whenEmpty,
                        table);
    }

    private static TableColumn<IncidentRow, Long> count(String title, Kind kind) {
        return narrow(Columns.number(title, 84, row -> row.connected(kind)));
    }

    private static TableColumn<IncidentRow, Long> narrow(TableColumn<IncidentRow, Long> column) {
        column.setMaxWidth(100);
        return column;
    }
}
