package stillwatch.desktop.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;

/** A table at any size of text and in any room. */
class TableTest {
    private static final String LONG = "a name that is longer than its column and cannot be seen whole where it stands";
    private TableColumn<String, String> name;
    private TableColumn<String, String> more;
    private TableColumn<String, Long> count;
    private Table<String> table;
    private Scene scene;

    @BeforeEach
    void shown() throws Exception {
        FxToolkit.registerPrimaryStage();
        OnScreen.fx(() -> {
            name = Columns.text("Name", 200, row -> row);
            more = Columns.text("More", 200, row -> "more");
            count = Columns.number("Count", 80, String::length);
            table = new Table<>("rows", new Label("none"), name, more, count).hideBelow(440, List.of(more));
            table.getItems().setAll("short", LONG);
            table.setMinWidth(700);
            table.setMaxWidth(700);
            scene = new Scene(new StackPane(table), 1000, 760);
            return true;
        });
        text(100);
    }

    private void text(int percent) {
        OnScreen.fx(() -> {
            new Look(Theme.LIGHT, percent).dress(scene);
            scene.snapshot(null);
            return scene.snapshot(null);
        });
    }

    private static double width(TableColumn<?, ?> column) {
        return OnScreen.fx(column::getWidth);
    }

    @Test
    void columns_grow_with_the_text_and_give_way_where_there_is_no_room() {
        double before = width(count);
        assertThat(OnScreen.fx(more::isVisible)).isTrue();

        text(200);
        assertThat(width(count)).isGreaterThan(before * 1.3);
        assertThat(OnScreen.fx(more::isVisible)).as("700 pixels hold 350 of the usual ones").isFalse();

        text(100);
        assertThat(width(count)).isLessThan(before * 1.2);
        assertThat(OnScreen.fx(more::isVisible)).isTrue();
    }

    @Test
    void what_is_cut_shows_whole_under_the_pointer_and_nothing_else_does() {
        Set<String> told = OnScreen.fx(() -> table.lookupAll(".table-cell").stream()
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getTooltip() != null)
                .map(cell -> cell.getTooltip().getText())
                .collect(Collectors.toSet()));
        assertThat(told).containsExactly(LONG);
    }

    @Test
    void where_even_the_least_is_too_much_it_scrolls_sideways() {
        text(300);
        text(400);
        double all = OnScreen.fx(() -> table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getWidth)
                .sum());
        assertThat(all).isGreaterThan(700);
        assertThat(width(count)).as("no number is cut").isGreaterThanOrEqualTo(80 * 4);
    }
}
