package stillwatch.timeline.picture;

import stillwatch.drawing.Drawing;
import stillwatch.drawing.TimeScale;

/**
 * A timeline as it is drawn, and how to find one's way in it.
 *
 * @param scale where instants lie
 * @param top where the lanes begin, below the axis and the names of marks
 * @param bottom where they end
 * @param lanesHeight how high all lanes are together; more than from top to bottom where one has to scroll
 * @param summary unit, zone and n in words
 */
public record TimelinePicture(
        Drawing drawing, Hits hits, TimeScale scale, double top, double bottom, double lanesHeight, String summary) {
    /** How far the lanes can be moved up. */
    public double scrollable() {
        return Math.max(0, lanesHeight - (bottom - top));
    }
}
