package stillwatch.desktop.screen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Table;

/** The table of evidence. Where it is narrow it keeps to what tells pieces apart. */
final class ListPane {
    private static final double ROOMY = 640;
    private static final double MIDDLE = 480;
    private static final double NARROW = 290;
    private final List<TableColumn<Line, ?>> roomy = new ArrayList<>();
    private final List<TableColumn<Line, ?>> middle = new ArrayList<>();
    private final List<TableColumn<Line, ?>> wide = new ArrayList<>();
    private final Table<Line> table;
    private final Panel panel;
    private final Checks checks;
    private boolean telling = true;

    ListPane(Checks checks, Node whenEmpty, Consumer<@Nullable Line> chosen) {
        this.checks = checks;
        table = new Table<>(
                "Evidence",
                whenEmpty,
                only(wide, sized(Columns.muted("Type", 94, Line::type), 60, 110)),
                sized(Columns.text("Name", 240, line -> line.piece().name()), 90, 2000),
                only(roomy, Columns.muted("From", 120, Line::origin)),
                only(roomy, Columns.muted("Collected", 150, Line::collected)),
                only(middle, sized(Columns.mono("SHA-256", 92, Line::hash), 92, 92)),
                only(middle, sized(Columns.number("Bytes", 112, Line::size), 96, 130)),
                only(roomy, sized(Columns.number("Links", 56, Line::links), 56, 64)),
                only(wide, sized(Columns.number("Notes", 60, Line::notes), 60, 66)),
                sized(Columns.drawn("State", 96, this::stateWords, this::state), 84, 200));
        table.setId("evidence-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            if (telling) {
                chosen.accept(is);
            }
        });
        table.hideBelow(ROOMY, roomy).hideBelow(MIDDLE, middle).hideBelow(NARROW, wide);
        panel = new Panel(table).flush().filling();
    }

    private static <T> TableColumn<Line, T> sized(TableColumn<Line, T> column, double least, double most) {
        column.setMinWidth(least);
        column.setMaxWidth(most);
        return column;
    }

    private static <T> TableColumn<Line, T> only(List<TableColumn<Line, ?>> where, TableColumn<Line, T> column) {
        where.add(column);
        return column;
    }

    private Node state(Line line) {
        HBox marks = new HBox(4);
        marks.setAlignment(Pos.CENTER_LEFT);
        Stream.of(checkMark(line), chip(line)).filter(Objects::nonNull).forEach(marks.getChildren()::add);
        return marks;
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

    private String stateWords(Line line) {
        String checked = checks.of(line.id()).map(Checks.Result::words).orElse("");
        return (line.state().words() + " " + checked).strip();
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
        } else if (!line.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(line);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 3));
        }
        telling = told;
    }

    Panel panel() {
        return panel;
    }

    void refresh() {
        table.refresh();
    }

    void start() {
        table.requestFocus();
    }
}
