package stillwatch.desktop.screen.timeline;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.sheet.Inputs;
import stillwatch.timeline.view.TimelineView;

/** Above the chart: what is shown of the case, and how. Wraps where there is no room. */
final class Tools extends FlowPane {
    private final Work work;
    private final FilterField filter;
    private final Button lanes;
    private final Button table;
    private final ComboBox<String> zone;
    private boolean showing;

    Tools(Work work) {
        super(8, 8);
        this.work = work;
        this.filter = new FilterField(work);
        this.lanes = named("Lanes ⌄", "timeline-lanes", this::lanes);
        this.table = Buttons.withKey(
                named("Table", "timeline-table", () -> work.table(!work.layout().listing())), "T");
        this.zone = Inputs.zone("timeline-zone", work.desk().taste().zone());
        zone.setAccessibleText("Zone in which times are shown here");
        zone.getStyleClass().add("timeline-zone");
        zone.setOnAction(event -> rezone());
        getStyleClass().add("timeline-tools");
        getChildren()
                .addAll(
                        filter,
                        lanes,
                        named("Show ⌄", "timeline-show", at -> ShowChooser.open(at, work)),
                        zone,
                        table,
                        named(
                                "Compare…",
                                "timeline-compare",
                                () -> work.inspecting().compare()),
                        named(
                                "Export…",
                                "timeline-export",
                                () -> work.inspecting().export()));
    }

    private static Button named(String words, String id, Runnable action) {
        Button button = Buttons.plain(words, action);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Button named(String words, String id, Consumer<Node> action) {
        Button button = named(words, id, () -> {});
        button.setOnAction(event -> action.accept(button));
        return button;
    }

    /** For the head of the screen. */
    Node zoomers() {
        Button out = Buttons.icon(Feather.ZOOM_OUT, "Zoom out (−)", work.looking()::zoomOut);
        Button in = Buttons.icon(Feather.ZOOM_IN, "Zoom in (+)", work.looking()::zoomIn);
        Button fit = Buttons.icon(Feather.MAXIMIZE_2, "Show the whole time (0)", work.looking()::fit);
        out.setId("timeline-out");
        in.setId("timeline-in");
        fit.setId("timeline-fit");
        HBox all = new HBox(out, in, fit);
        all.setAlignment(javafx.geometry.Pos.CENTER);
        return all;
    }

    FilterField filter() {
        return filter;
    }

    private void lanes() {
        if (work.looking().ready()) {
            LanesChooser.open(lanes, work);
        }
    }

    /** What is typed and means no zone changes nothing. */
    private void rezone() {
        if (showing) {
            return;
        }
        try {
            ZoneId now = Inputs.zoneOf(zone.getEditor().getText());
            if (now != null
                    && work.looking().ready()
                    && !now.equals(work.looking().view().zone())) {
                work.looking().go(work.looking().view().in(now));
            }
        } catch (DateTimeException e) {
            work.desk().notices().say("There is no such zone. Zones are written Europe/Berlin, +08:00 or UTC.");
        }
    }

    void look(TimelineView view) {
        String name = ShownTime.zone(view.zone());
        showing = true;
        zone.setValue(name);
        showing = false;
        filter.show(view.filter());
        lanes.setText("Lanes: " + view.lanes().by().word() + " ⌄");
        table.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("selected"), work.layout().listing());
    }
}
