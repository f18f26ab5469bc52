package stillwatch.desktop.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.look.Look;

/** Rows as they come into a table of 700 pixels. */
class RowsFlowTest {
    private static final int FULL = 15;
    private Stage stage;
    private Table<Integer> table;

    @BeforeEach
    void made() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        OnScreen.fx(() -> {
            table = new Table<>("rows", new Label("none"), Columns.number("Count", 80, row -> row));
            Scene scene = new Scene(new StackPane(table), 400, 700);
            Look.PLAIN.dress(scene);
            stage.setScene(scene);
            return true;
        });
    }

    @AfterEach
    void gone() {
        OnScreen.fx(() -> {
            stage.hide();
            return true;
        });
    }

    private void shown() {
        OnScreen.fx(() -> {
            stage.show();
            return true;
        });
    }

    private void items(int count) {
        OnScreen.fx(
                () -> table.getItems().setAll(IntStream.range(0, count).boxed().toList()));
    }

    private List<TableRow<?>> rows() {
        return table.lookupAll(".table-row-cell").stream()
                .filter(Node::isVisible)
                .<TableRow<?>>map(node -> (TableRow<?>) node)
                .toList();
    }

    private static void until(Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> OnScreen.fx(so));
    }

    private long filled() {
        return rows().stream().filter(row -> !row.isEmpty()).count();
    }

    @Test
    void no_frame_makes_the_rows_of_a_whole_screen_and_soon_they_are_all_there() throws Exception {
        shown();
        List<Integer> made = new ArrayList<>();
        OnScreen.fx(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    made.add(rows().size());
                }
            }.start();
            return true;
        });
        items(500);
        until(() -> filled() >= FULL);
        int most = OnScreen.fx(() -> IntStream.range(1, made.size())
                .map(i -> made.get(i) - made.get(i - 1))
                .max()
                .orElse(0));
        assertThat(most).isBetween(1, 8);
    }

    @Test
    void below_the_last_row_there_are_none_until_more_come() throws Exception {
        items(3);
        shown();
        until(() -> filled() == 3);
        assertThat(OnScreen.fx(() -> rows().size())).isLessThanOrEqualTo(4);
        items(500);
        until(() -> filled() >= FULL);
        items(2);
        until(() -> filled() == 2);
    }

    @Test
    void the_last_row_can_be_scrolled_to() throws Exception {
        items(500);
        shown();
        OnScreen.fx(() -> {
            table.scrollTo(499);
            return true;
        });
        until(() -> rows().stream().anyMatch(row -> row.getIndex() == 499 && !row.isEmpty()));
    }

    @Test
    void where_no_frames_are_drawn_all_rows_come_at_once() {
        items(500);
        OnScreen.fx(() -> table.getScene().snapshot(null));
        assertThat(OnScreen.fx(this::filled)).isGreaterThanOrEqualTo(FULL);
    }
}
