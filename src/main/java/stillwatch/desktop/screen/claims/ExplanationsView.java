package stillwatch.desktop.screen.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.claim.Evaluation;
import stillwatch.claims.Held;
import stillwatch.claims.Matrix;
import stillwatch.desktop.part.Columns;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Table;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** Explanations as columns, what they are held against as rows; Enter in a cell says how it fits. */
final class ExplanationsView extends StackPane {
    private final BiConsumer<String, @Nullable String> weigh;
    private @Nullable Table<Matrix.Item> table;
    private List<Matrix.Row> ranked = List.of();

    /** {@code weigh} hears of the explanation and of what it is held against. */
    ExplanationsView(BiConsumer<String, @Nullable String> weigh) {
        this.weigh = weigh;
        setId("explanations-view");
    }

    void show(Here here) {
        Matrix matrix = here.now().matrix();
        ranked = matrix.rows();
        if (ranked.isEmpty()) {
            table = null;
            getChildren().setAll(new Panel(empty()));
            return;
        }
        Table<Matrix.Item> grid = grid(matrix);
        table = grid;
        Panel panel = new Panel(grid).flush().filling();
        VBox all = new VBox(12, ranking(here), panel);
        VBox.setVgrow(panel, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(scroll);
    }

    private static Empty empty() {
        return new Empty(
                Feather.GIT_BRANCH,
                "No explanation yet",
                "Write down what could explain it all, those you do not believe too, and hold each against claims and evidence. The one with the least against it comes first.");
    }

    private Panel ranking(Here here) {
        Panel panel = Panel.titled("Least against it first");
        panel.setId("explanations-ranked");
        ranked.forEach(row -> panel.getChildren()
                .add(Row.leading(
                        row.rank() + ". " + row.hypothesis().what().text(),
                        about(row),
                        () -> here.goTo(row.hypothesis().id()))));
        return panel;
    }

    static String about(Matrix.Row row) {
        return "counts against it: " + row.against() + " · weighed " + Texts.counted(row.weighed(), "time", "times")
                + (row.judgement() == null
                        ? ""
                        : " · held to be " + row.judgement().what().likelihood().words());
    }

    private Table<Matrix.Item> grid(Matrix matrix) {
        List<TableColumn<Matrix.Item, ?>> columns = new ArrayList<>();
        columns.add(Columns.text("Held against", 260, Matrix.Item::words));
        for (Matrix.Row row : ranked) {
            columns.add(column(matrix, row));
        }
        @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no generics
        TableColumn<Matrix.Item, ?>[] all = columns.toArray(new TableColumn[0]);
        Table<Matrix.Item> grid = new Table<>(
                "explanations and what they are held against",
                Texts.wrapped("Nothing was weighed yet: W says how something fits.", "muted"),
                all);
        grid.setId("explanations-table");
        grid.getSelectionModel().setCellSelectionEnabled(true);
        grid.setItems(FXCollections.observableArrayList(matrix.items()));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        grid.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                weighHere();
            }
        });
        return grid;
    }

    private static TableColumn<Matrix.Item, String> column(Matrix matrix, Matrix.Row row) {
        String name = row.rank() + ". " + ShownText.of(row.hypothesis().what().text(), 60);
        TableColumn<Matrix.Item, String> column = Columns.text(name, 150, item -> cell(matrix, row, item));
        column.setSortable(false);
        return column;
    }

    private static String cell(Matrix matrix, Matrix.Row row, Matrix.Item item) {
        @Nullable Held<Evaluation> cell = row.cells().get(matrix.items().indexOf(item));
        return cell == null ? "–" : mark(cell.what()) + cell.what().rating().words();
    }

    private static String mark(Evaluation one) {
        return switch (one.rating()) {
            case VERY_INCONSISTENT -> "−− ";
            case INCONSISTENT -> "− ";
            case NEUTRAL -> "○ ";
            case CONSISTENT -> "+ ";
            case VERY_CONSISTENT -> "++ ";
        };
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            weighHere();
        }
    }

    /** What the focus is on; the first explanation where it is on none. */
    void weighHere() {
        Table<Matrix.Item> grid = table;
        if (ranked.isEmpty() || grid == null) {
            return;
        }
        TablePosition<?, ?> at = grid.getFocusModel().getFocusedCell();
        int column = Math.clamp((long) at.getColumn() - 1, 0, ranked.size() - 1);
        Matrix.Item item = at.getRow() < 0 || at.getRow() >= grid.getItems().size()
                ? null
                : grid.getItems().get(at.getRow());
        weigh.accept(Objects.requireNonNull(ranked.get(column)).hypothesis().id(), item == null ? null : item.id());
    }

    void begin() {
        if (table != null) {
            table.requestFocus();
        }
    }
}
