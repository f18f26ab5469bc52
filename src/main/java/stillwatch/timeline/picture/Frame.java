package stillwatch.timeline.picture;

import stillwatch.drawing.TextMeasure;
import stillwatch.drawing.TimeScale;
import stillwatch.drawing.WallClock;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.view.TimelineView;

/** What every part of the picture goes by: where instants lie, and between which heights the lanes show. */
record Frame(
        TimelineModel model,
        TimelineView view,
        double width,
        double height,
        TimeScale scale,
        WallClock clock,
        double top,
        double bottom,
        TextMeasure measure) {
    static final double PAD = 12;
    static final double CAPTION = 11;
    static final double TEXT = 12;

    EventOrder events() {
        return model.events();
    }

    /** Whether anything of it lies between the ends of the plot. */
    boolean shows(double left, double right) {
        return right >= scale.left() && left <= scale.right();
    }

    boolean showsRow(double y, double rowHeight) {
        return y + rowHeight > top && y < bottom;
    }
}
