package stillwatch.desktop.screen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Table;

/** The table of evidence. Where it is narrow it keeps to what tells pieces apart. */
final class ListPane {
    private static final double NARROW = 560;
    private final List<TableColumn<Line, ?>> roomy = new ArrayList<>();
    private final Table<Line> table;
    private final Panel panel;
    private final Checks checks;
    private boolean telling = true;
    private boolean narrow;

    ListPane(Checks checks, Node whenEmpty, Consumer<@Nullable Line> chosen) {
        this.checks = checks;
        table = new Table<>(
                "Evidence",
                whenEmpty,
                Columns.muted("Type", 74, Line::type),
                Columns.text("Name", 190, line -> line.piece().name()),
                Columns.drawn("", 104, line -> line.state().words(), ListPane::chip),
                roomy(Columns.muted("From", 130, Line::origin)),
                roomy(Columns.muted("Collected", 130, Line::collected)),
                roomy(Columns.mono("SHA-256", 104, Line::hash)),
                roomy(Columns.number("Bytes", 84, Line::size)),
                roomy(Columns.number("Links", 58, Line::links)),
                Columns.number("Notes", 60, Line::notes),
                Columns.drawn("Verified", 88, this::checkWords, line -> checkMark(line)));
        table.setId("evidence-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            if (telling) {
                chosen.accept(is);
            }
        });
        table.widthProperty().subscribe(width -> squeeze(width.doubleValue()));
        panel = new Panel(table).flush().filling();
    }

    private <T> TableColumn<Line, T> roomy(TableColumn<Line, T> column) {
        roomy.add(column);
        return column;
    }

    private void squeeze(double width) {
        boolean now = width > 0 && width < NARROW;
        if (now != narrow) {
            narrow = now;
            roomy.forEach(column -> column.setVisible(!now));
        }
    }

    private static @Nullable Node chip(Line line) {
        return switch (line.state()) {
            case NONE -> null;
            case DESTROYED -> new Chip("destroyed", Chip.Tone.BAD);
            case REFERENCE -> new Chip("by reference", Chip.Tone.WARN);
            case CITED -> new Chip("cited", Chip.Tone.OTHER);
            case IMPORTED -> new Chip("imported", Chip.Tone.NEUTRAL);
        };
    }

    private String checkWords(Line line) {
        return checks.of(line.id()).map(Checks.Result::words).orElse("");
    }

    private @Nullable Node checkMark(Line line) {
        Function<Checks.Result, Node> mark =
                result -> new Chip(result.words(), result.sound() ? Chip.Tone.GOOD : Chip.Tone.BAD);
        return checks.of(line.id()).map(mark).orElse(null);
    }

    /** Keeps the choice, and its place, where it is still there. */
    void show(List<Line> lines, @Nullable String chosen) {
        telling = false;
        List<TableColumn<Line, ?>> order = List.copyOf(table.getSortOrder());
        table.setItems(FXCollections.observableArrayList(lines));
        table.getSortOrder().setAll(order);
        table.sort();
        choose(chosen);
        telling = true;
    }

    void choose(@Nullable String id) {
        boolean told = telling;
        telling = false;
        Line line = Line.of(table.getItems(), id);
        if (line == null) {
            table.getSelectionModel().clearSelection();
        } else if (line != table.getSelectionModel().getSelectedItem()) {
            table.getSelectionModel().select(line);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 3));
        }
        telling = told;
    }

    Node panel() {
        return panel;
    }

    void refresh() {
        table.refresh();
    }

    void start() {
        table.requestFocus();
    }
}
