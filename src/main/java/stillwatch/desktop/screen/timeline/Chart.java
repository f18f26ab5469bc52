package stillwatch.desktop.screen.timeline;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.canvas.Brush;
import stillwatch.desktop.canvas.LiveView;
import stillwatch.desktop.canvas.LiveView.Sketch;
import stillwatch.desktop.canvas.Stretch;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.sheet.tie.Named;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.TextMeasure;
import stillwatch.drawing.TimeScale;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.picture.Hit;
import stillwatch.timeline.picture.HitWords;
import stillwatch.timeline.picture.TimelineDrawing;
import stillwatch.timeline.picture.TimelinePicture;
import stillwatch.timeline.view.TimelineView;

/** The timeline as a picture one can point at. */
final class Chart extends StackPane {
    private static final double AWAY = 14;
    private final Looking looking;
    private final EventNames names;
    private final LiveView<Shown> live;
    private final Label hint = new Label();
    private final Desk desk;
    private @Nullable Hit pointed;

    /** What a picture shows; {@code picture} null where it has no lanes. */
    record Shown(TimelineView view, @Nullable TimelinePicture picture) {}

    private record Key(Material material, TimelineView view) {}

    Chart(Desk desk, Looking looking, EventNames names, Brush brush) {
        this.desk = desk;
        this.looking = looking;
        this.names = names;
        this.live = new LiveView<>(desk.asking(), brush);
        live.following(this::stretch);
        setId("timeline-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        getStyleClass().add("timeline-chart");
        setMinSize(0, 0);
        hint.getStyleClass().add("timeline-hint");
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        getChildren().addAll(live, hint);
        setOnMouseExited(event -> point(0, 0, null));
    }

    /** Says what lies there; an event's title as soon as it is read. */
    void point(double x, double y, @Nullable Hit hit) {
        if (Objects.equals(hit, pointed)) {
            place(x, y);
            return;
        }
        pointed = hit;
        hint.setVisible(hit != null);
        if (hit != null) {
            say(hit, "");
            place(x, y);
            if (hit instanceof Hit.Event || hit instanceof Hit.Mark) {
                long[] number = {hit instanceof Hit.Event event ? event.number() : ((Hit.Mark) hit).number()};
                desk.asking().ask(hint, progress -> names.of(number).getFirst(), title -> {
                    if (hit.equals(pointed)) {
                        say(hit, title);
                        place(x, y);
                    }
                });
            }
        }
    }

    private void say(Hit hit, String title) {
        String words = new HitWords(looking.model(), looking.view().zone()).of(hit, title);
        hint.setText(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    private void place(double x, double y) {
        hint.applyCss();
        hint.autosize();
        double left = Math.clamp(x + AWAY, 0, Math.max(0, getWidth() - hint.getWidth()));
        double below = y + 2 * AWAY + hint.getHeight() < getHeight() ? y + AWAY : y - AWAY - hint.getHeight();
        hint.relocate(left, below);
    }

    LiveView<Shown> live() {
        return live;
    }

    /** Draws what is looked at now. */
    void look() {
        if (looking.ready() && looking.material().serves(looking.view())) {
            Material material = looking.material();
            TimelineView view = looking.view();
            live.want(
                    new Key(material, view),
                    (width, height, measure) -> sketch(material, view, width, height, measure));
        } else if (looking.ready()) {
            live.follow();
        }
    }

    private Sketch<Shown> sketch(
            Material material, TimelineView view, double width, double height, TextMeasure measure) {
        if (view.compared() != null) {
            return new Sketch<>(drawn(material, view, width, height, measure), new Shown(view, null));
        }
        TimelinePicture picture = TimelineDrawing.of(material.model(), view, width, height, measure, names);
        return new Sketch<>(picture.drawing(), new Shown(view, picture));
    }

    /** Of what two incidents hold, day by day. */
    private static Drawing drawn(
            Material material, TimelineView view, double width, double height, TextMeasure measure) {
        return Comparing.drawing(material.model(), view, width, height, measure);
    }

    private @Nullable Stretch stretch(Shown drawn) {
        TimelinePicture picture = drawn.picture();
        TimelineView now = looking.viewOrNull();
        if (picture == null || now == null) {
            return null;
        }
        TimeScale was = picture.scale();
        TimeScale wanted = new TimeScale(now.from(), now.to(), was.left(), was.width());
        return new Stretch(
                was,
                wanted,
                picture.top(),
                picture.bottom(),
                now.scroll() - drawn.view().scroll());
    }

    /** What is selected, for those who do not see the picture. */
    void tell(Told told) {
        String said = told.one()
                .map(one -> one.fact().title() + ", " + Named.about(one.fact()))
                .orElse(told.chosen() > 1 ? Words.events(told.chosen()) + " selected" : "");
        String summary = picture().map(TimelinePicture::summary).orElse("");
        setAccessibleText("Timeline. " + (said.isEmpty() ? summary : said + ". " + summary));
    }

    Optional<TimelinePicture> picture() {
        return live.sketch().map(Sketch::meaning).map(Shown::picture);
    }

    /** Where instants lie now, in the coordinates of this node. */
    Optional<TimeScale> scale() {
        double zoom = live.zoom();
        return picture()
                .map(TimelinePicture::scale)
                .map(drawn -> new TimeScale(
                        looking.view().from(), looking.view().to(), drawn.left() * zoom, drawn.width() * zoom));
    }

    /** What lies there; only where the picture is sharp. */
    Optional<Hit> hit(double x, double y) {
        return picture()
                .filter(picture -> live.sharp())
                .flatMap(picture -> picture.hits().at(x / live.zoom(), y / live.zoom()));
    }
}
