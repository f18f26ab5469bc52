package stillwatch.desktop.screen.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import stillwatch.drawing.TimeScale;
import stillwatch.timeline.lane.Lane;
import stillwatch.timeline.picture.Hit;
import stillwatch.timeline.picture.TimelinePicture;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/** Wheel, trackpad and mouse on the chart: zoom, move, brush, point at things, move lanes. */
final class Gestures {
    private static final double WHEEL = 0.005;
    private static final double STILL = 4;
    private static final double PAGE = 0.8;
    private final PauseTransition rest = new PauseTransition(Duration.millis(220));
    private final Chart chart;
    private final Looking looking;
    private final Deeds deeds;
    private double pressedX;
    private double pressedY;
    private boolean dragging;
    private @Nullable TimelineView start;
    private @Nullable String head;

    Gestures(Chart chart, Looking looking, Deeds deeds) {
        this.chart = chart;
        this.looking = looking;
        this.deeds = deeds;
        rest.setOnFinished(event -> looking.rest());
        chart.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        chart.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
    }

    /** Sideways it moves; over the names of lanes it scrolls these; else it zooms where it points. */
    private void scrolled(ScrollEvent event) {
        event.consume();
        chart.scale().ifPresent(scale -> scrolled(event, scale));
    }

    private void scrolled(ScrollEvent event, TimeScale scale) {
        double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
        boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY()) || event.isShiftDown();
        if (sideways) {
            looking.glide(looking.view().panned(Math.round(-by * scale.microsPerPixel())));
        } else if (event.getX() < scale.left() && !event.isControlDown()) {
            looking.glide(up(-event.getDeltaY() / chart.live().zoom()));
        } else {
            zoom(scale, event.getX(), Math.exp(-event.getDeltaY() * WHEEL));
        }
        rest.playFromStart();
    }

    private void zoom(TimeScale scale, double x, double factor) {
        double at = Math.clamp(x, scale.left(), scale.right());
        looking.glide(looking.view().zoomedAround(scale.micros(at), factor));
    }

    private void pinched(ZoomEvent event) {
        event.consume();
        chart.scale().ifPresent(scale -> zoom(scale, event.getX(), 1 / event.getZoomFactor()));
        rest.playFromStart();
    }

    private TimelineView up(double by) {
        double most = chart.picture().map(TimelinePicture::scrollable).orElse(0.0);
        return looking.view().scrolled(Math.clamp(looking.view().scroll() + by, 0, most));
    }

    /** By so many heights of the chart. */
    void page(int pages) {
        looking.glide(up(pages * PAGE * chart.getHeight() / chart.live().zoom()));
        looking.rest();
    }

    private void pressed(MouseEvent event) {
        chart.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && looking.ready()) {
            pressedX = event.getX();
            pressedY = event.getY();
            dragging = false;
            start = looking.view();
            head = chart.hit(pressedX, pressedY).orElse(null) instanceof Hit.Head one ? one.lane() : null;
        }
    }

    private void dragged(MouseEvent event) {
        TimelineView from = start;
        if (from == null) {
            return;
        }
        dragging |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > STILL;
        if (dragging) {
            chart.scale().ifPresent(scale -> drag(event, from, scale));
        }
    }

    private void drag(MouseEvent event, TimelineView from, TimeScale scale) {
        if (head != null) {
            chart.setCursor(Cursor.V_RESIZE);
        } else if (event.isShiftDown() || onAxis()) {
            looking.glide(looking.view().selecting(brushed(event, scale)));
        } else {
            double sideways = (event.getX() - pressedX) * scale.microsPerPixel();
            double most = chart.picture().map(TimelinePicture::scrollable).orElse(0.0);
            double scroll = Math.clamp(
                    from.scroll() - (event.getY() - pressedY) / chart.live().zoom(), 0, most);
            looking.glide(from.panned(Math.round(-sideways)).scrolled(scroll));
        }
    }

    /** Along the axis one brushes without a key. */
    private boolean onAxis() {
        return chart.picture()
                .filter(picture -> pressedY < picture.top() * chart.live().zoom())
                .isPresent();
    }

    private TimeSpan brushed(MouseEvent event, TimeScale scale) {
        double one = Math.clamp(pressedX, scale.left(), scale.right());
        double other = Math.clamp(event.getX(), scale.left(), scale.right());
        return TimeSpan.between(scale.micros(one), scale.micros(other));
    }

    private void released(MouseEvent event) {
        TimelineView from = start;
        start = null;
        if (from == null) {
            return;
        }
        if (dragging) {
            dropped(event);
        } else if (event.getClickCount() == 2) {
            opened(event);
        } else {
            chart.hit(event.getX(), event.getY())
                    .ifPresent(hit -> deeds.choose(hit, event.isShortcutDown() || event.isShiftDown()));
        }
        point(event.getX(), event.getY());
    }

    private void dropped(MouseEvent event) {
        String moved = head;
        if (moved == null) {
            looking.rest();
        } else if (chart.hit(1, event.getY()).orElse(null) instanceof Hit.Head over) {
            move(moved, over.lane());
        }
    }

    /** To where another lane stands. */
    private void move(String lane, String to) {
        List<String> keys = keys();
        if (!lane.equals(to) && keys.contains(lane)) {
            int by = keys.indexOf(to) - keys.indexOf(lane);
            looking.go(looking.view().with(looking.view().lanes().moved(lane, by, keys)));
        }
    }

    private List<String> keys() {
        return new ArrayList<>(
                looking.model().shown(looking.view()).stream().map(Lane::key).toList());
    }

    /** A second click where nothing is writes something down there. */
    private void opened(MouseEvent event) {
        Optional<Hit> hit = chart.hit(event.getX(), event.getY());
        chart.scale()
                .filter(scale -> hit.isEmpty() && event.getX() > scale.left())
                .ifPresent(scale -> deeds.addAt(scale.micros(event.getX())));
    }

    private void point(double x, double y) {
        Optional<Hit> hit = chart.hit(x, y);
        chart.setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        chart.point(x, y, hit.orElse(null));
    }
}
