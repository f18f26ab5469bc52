package stillwatch.desktop.screen.timeline;

import java.util.Objects;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.TextMeasure;
import stillwatch.timeline.lane.Overlay;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.picture.CompareDrawing;
import stillwatch.timeline.view.TimelineView;

/** Two incidents laid over each other. */
final class Comparing {
    private Comparing() {}

    static Drawing drawing(TimelineModel model, TimelineView view, double width, double height, TextMeasure measure) {
        Overlay overlay = Overlay.of(model, Objects.requireNonNull(view.compared()), view.zone());
        return CompareDrawing.of(overlay, width, height, measure);
    }
}
