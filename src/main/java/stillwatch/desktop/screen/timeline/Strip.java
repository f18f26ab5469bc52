package stillwatch.desktop.screen.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import stillwatch.desktop.canvas.Brush;
import stillwatch.desktop.canvas.LiveView;
import stillwatch.desktop.canvas.LiveView.Sketch;
import stillwatch.desktop.frame.Desk;
import stillwatch.drawing.TimeScale;
import stillwatch.timeline.picture.MiniMap;
import stillwatch.timeline.view.TimelineView;

/** The whole time below the chart; its frame is dragged, and pulled at its ends. */
final class Strip extends StackPane {
    private static final double GRIP = 6;
    private static final double EDGE = 1;
    private final Looking looking;
    private final LiveView<TimeScale> live;
    private Held held = Held.NOTHING;
    private double grabbed;

    private enum Held {
        NOTHING,
        FRAME,
        START,
        END
    }

    private record Key(Material material, TimelineView view) {}

    Strip(Desk desk, Looking looking, Brush brush) {
        this.looking = looking;
        this.live = new LiveView<>(desk.asking(), brush);
        setId("timeline-strip");
        getStyleClass().add("timeline-strip");
        setAccessibleText("The whole time; drag the frame to move, its ends to zoom");
        getChildren().add(live);
        setMinSize(0, 0);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(event -> released());
        setOnMouseMoved(event -> setCursor(cursor(at(event.getX()))));
    }

    void zoom(double now) {
        live.zoom(now);
    }

    void look() {
        if (looking.ready()) {
            Material material = looking.material();
            TimelineView view = looking.view();
            live.want(new Key(material, view), (width, height, measure) -> {
                MiniMap map = MiniMap.of(material.model(), view, width, height, measure);
                return new Sketch<>(map.drawing(), map.scale());
            });
        }
    }

    private Optional<TimeScale> scale() {
        double zoom = live.zoom();
        return live.sketch()
                .map(Sketch::meaning)
                .map(one -> new TimeScale(one.from(), one.to(), one.left() * zoom, one.width() * zoom));
    }

    private Held at(double x) {
        return scale().map(scale -> at(x, scale)).orElse(Held.NOTHING);
    }

    private Held at(double x, TimeScale scale) {
        double left = scale.x(looking.view().from());
        double right = scale.x(looking.view().to());
        if (right - left > 4 * GRIP && Math.abs(x - left) <= GRIP) {
            return Held.START;
        }
        if (right - left > 4 * GRIP && Math.abs(x - right) <= GRIP) {
            return Held.END;
        }
        return x >= left - GRIP && x <= right + GRIP ? Held.FRAME : Held.NOTHING;
    }

    private static Cursor cursor(Held over) {
        return switch (over) {
            case START, END -> Cursor.H_RESIZE;
            case FRAME -> Cursor.HAND;
            case NOTHING -> Cursor.DEFAULT;
        };
    }

    /** Beside the frame: it comes there. */
    private void pressed(MouseEvent event) {
        scale().ifPresent(scale -> {
            held = at(event.getX(), scale);
            if (held == Held.NOTHING) {
                long middle = looking.view().from() + looking.view().length() / 2;
                looking.glide(looking.view().panned(scale.micros(event.getX()) - middle));
                held = Held.FRAME;
            }
            grabbed = event.getX();
        });
    }

    private void dragged(MouseEvent event) {
        scale().ifPresent(scale -> {
            TimelineView view = looking.view();
            long by = scale.micros(event.getX()) - scale.micros(grabbed);
            long least = Math.max(TimelineView.SHORTEST, Math.round(scale.microsPerPixel() * EDGE));
            looking.glide(
                    switch (held) {
                        case FRAME -> view.panned(by);
                        case START -> view.at(Math.min(view.from() + by, view.to() - least), view.to());
                        case END -> view.at(view.from(), Math.max(view.to() + by, view.from() + least));
                        case NOTHING -> view;
                    });
            grabbed = event.getX();
        });
    }

    private void released() {
        if (held != Held.NOTHING) {
            held = Held.NOTHING;
            looking.rest();
        }
    }
}
