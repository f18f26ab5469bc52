package stillwatch.desktop.screen.overview;

import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.BarStrip;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;

/** How much happened on each day; the day under the pointer, or the one the arrow keys lead to, is told in words. */
final class ActivityPanel extends VBox {
    private final BarStrip strip = new BarStrip();
    private final Region mark = new Region();
    private final StackPane chart = new StackPane(strip, mark);
    private final Label caption = Texts.of("", "caption");
    private final Label first = Texts.of("", "caption");
    private final Label middle = Texts.of("", "caption");
    private final Label last = Texts.of("", "caption");
    private final Label told = Texts.wrapped("Activity is being counted …", "muted");
    private @Nullable DayBars bars;
    private int day = -1;

    ActivityPanel() {
        getStyleClass().addAll("panel", "activity");
        Label title = Texts.of("Activity a day", "section-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(12, title, Panel.spring(), caption);
        HBox axis = new HBox(first, Panel.spring(), middle, Panel.spring(), last);
        getChildren().addAll(head, chart, axis, told);
        told.setId("overview-activity-told");
        caption.setId("overview-activity-caption");
        chart.setId("overview-activity");
        dress();
    }

    private void dress() {
        chart.getStyleClass().add("activity-chart");
        mark.getStyleClass().add("activity-mark");
        mark.setManaged(false);
        mark.setVisible(false);
        mark.setMouseTransparent(true);
        chart.setFocusTraversable(true);
        listen();
    }

    private void listen() {
        chart.setOnMouseMoved(event -> at(dayUnder(event.getX())));
        chart.setOnMouseExited(event -> at(-1));
        chart.setOnMousePressed(event -> {
            chart.requestFocus();
            event.consume();
        });
        chart.setOnKeyPressed(this::key);
    }

    private int dayUnder(double x) {
        int days = bars == null ? 0 : bars.length();
        return Math.clamp((long) (x / Math.max(1, chart.getWidth()) * days), 0, Math.max(0, days - 1));
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0 && bars != null && bars.length() > 0) {
            at(Math.clamp((long) day + step, 0, bars.length() - 1));
            event.consume();
        }
    }

    void show(DayBars now, ZoneId zone) {
        bars = now;
        strip.show(now.counts(), now.spoken(zone));
        chart.setAccessibleText(now.spoken(zone));
        caption.setText(now.caption(zone));
        first.setText(now.first());
        middle.setText(now.middle());
        last.setText(now.last());
        at(-1);
    }

    private void at(int which) {
        day = bars != null && which < bars.length() ? which : -1;
        boolean shown = bars != null && day >= 0;
        mark.setVisible(shown);
        if (bars != null) {
            told.setText(shown ? bars.said(day) : quiet(bars));
        }
        if (shown && bars != null) {
            double wide = chart.getWidth() / bars.length();
            mark.resizeRelocate(Math.floor(day * wide), 0, Math.max(2, Math.floor(wide)), chart.getHeight());
            chart.setAccessibleText(bars.said(day));
        }
    }

    private static String quiet(DayBars bars) {
        if (bars.length() == 0) {
            return "Nothing that was brought in says on which day it happened.";
        }
        return bars.leftOut().isEmpty() ? "Point at a bar, or use ← and →, to read a day." : bars.leftOut();
    }
}
