package stillwatch.timeline.picture;

import stillwatch.timeline.count.RunningCounts;
import stillwatch.timeline.lane.Lane;

/** A row of the picture, from {@code y} down; {@code y} is where it lies after scrolling. */
sealed interface Row {
    double y();

    double height();

    record Incidents(double y, double height) implements Row {}

    record OfLane(Lane lane, boolean collapsed, double y, double height) implements Row {}

    record Series(RunningCounts counts, double y, double height) implements Row {}

    default double end() {
        return y() + height();
    }
}
