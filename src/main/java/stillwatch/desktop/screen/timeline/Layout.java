package stillwatch.desktop.screen.timeline;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.canvas.LiveView;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.ScreenHead;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.WallClock;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimelineView;

/** What stands where on the screen: its head, the tools, the chart, the whole time below it. */
final class Layout extends VBox {
    private static final String NO_EVENT =
            "An event is something that happened, at a time that is known, known roughly or not known at all. Import a"
                    + " table of them, or write one down.";

    private static final double USUAL_TEXT = 13;
    private final Work work;
    private final ScreenHead head;
    private final Tools tools;
    private final Chart chart;
    private final Strip strip;
    private final Label loading = Texts.of("Reading the events …", "muted");
    private final StackPane centre = new StackPane();
    private final Panel below;
    private final EventTable table;
    private boolean listing;

    Layout(Work work) {
        this.work = work;
        getStyleClass().addAll("screen", "timeline");
        Button add = Buttons.withKey(
                Buttons.primary("Add event", () -> work.inspecting().add("")), "A");
        add.setId("timeline-add");
        tools = new Tools(work);
        head = new ScreenHead("Timeline", tools.zoomers(), add);
        chart = new Chart(work.desk(), work.looking(), work.names(), work.brush());
        new ChartKeys(chart, work.looking(), new Gestures(chart, work.looking(), work.deeds()));
        table = new EventTable(work);
        strip = new Strip(work.desk(), work.looking(), work.brush());
        centre.getChildren().add(loading);
        centre.setMinSize(0, 0);
        Panel sheet = new Panel(centre).flush().filling();
        sheet.getStyleClass().add("timeline-sheet");
        sheet.setMinHeight(0);
        below = new Panel(strip).flush();
        below.getStyleClass().add("timeline-below");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        getChildren().addAll(head, tools, tools.filter().problems(), sheet, below);
        chart.live().heardBy(this::heard);
        follow();
    }

    /** A picture that cannot be drawn is a fault of ours: it is told, and the table still shows everything. */
    private void heard(@Nullable Throwable trouble) {
        work.drawn();
        if (trouble != null) {
            work.desk().notices().trouble(trouble);
            centre.getChildren().setAll(undrawn());
        }
    }

    private Empty undrawn() {
        return new Empty(
                Feather.ALERT_TRIANGLE,
                "This could not be drawn",
                "Look at another span or with other lanes. The table shows the same events.",
                Buttons.plain("Show the whole time", work.looking()::fit),
                Buttons.plain("Show the table", () -> list(true)));
    }

    /** Text grows in the picture as it does beside it. */
    private void follow() {
        loading.fontProperty().subscribe(font -> {
            double zoom = font.getSize() / USUAL_TEXT;
            chart.live().zoom(zoom);
            strip.zoom(zoom);
        });
    }

    /** To go on working. */
    void begin() {
        if (listing) {
            table.begin();
        } else {
            chart.requestFocus();
        }
    }

    Chart chart() {
        return chart;
    }

    void look() {
        Material material = work.looking().material();
        TimelineView view = work.looking().view();
        boolean nothing = material.hasNothing();
        Node main = nothing ? empty() : listing ? table : chart;
        if (nothing || !centre.getChildren().equals(List.of(main))) {
            centre.getChildren().setAll(main);
        }
        show(below, !nothing && !listing && view.compared() == null);
        show(tools, !nothing);
        head.saying(nothing ? "No event yet." : said(material, view));
        if (!nothing) {
            tools.look(view);
            chart.look();
            strip.look();
            table.look(listing);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Whether the events are listed instead of drawn. */
    boolean listing() {
        return listing;
    }

    void list(boolean now) {
        listing = now;
        look();
        begin();
    }

    void toUndated() {
        table.toUndated();
    }

    /** As it is drawn now. */
    PictureFile picture() {
        Drawing drawn = drawing().orElseGet(() -> new Drawing(1, 1, "Timeline", "Nothing was drawn yet.", List.of()));
        return new PictureFile(drawn, work.brush());
    }

    Optional<Drawing> drawing() {
        return chart.live().sketch().map(LiveView.Sketch::drawing);
    }

    FilterField filter() {
        return tools.filter();
    }

    private String said(Material material, TimelineView view) {
        return material.serves(view) ? words(material.model(), view) : "Reading the events for this view …";
    }

    private String words(TimelineModel model, TimelineView view) {
        WallClock clock = new WallClock(view.zone());
        if (view.compared() != null) {
            return "Two incidents, day by day from the first of each · days in " + ShownTime.zone(view.zone());
        }
        String filtered = model.filter().everything() ? "" : " through the filter";
        String undated = model.undated() == 0 ? "" : " · " + Words.number(model.undated()) + " undated on the shelf";
        return clock.date(view.from()) + " – " + clock.date(view.to()) + " · " + Words.events(model.dated()) + filtered
                + undated + " · times in " + ShownTime.zone(view.zone());
    }

    private Empty empty() {
        Button bring =
                Buttons.plain("Import events", () -> work.desk().navigator().goTo(Where.of(ScreenName.IMPORT)));
        bring.setId("timeline-import");
        Button add = Buttons.plain("Write one down", () -> work.inspecting().add(""));
        add.setId("timeline-first");
        return new Empty(Feather.BAR_CHART, "No event yet", NO_EVENT, bring, add);
    }
}
