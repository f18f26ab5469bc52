package stillwatch.timeline.picture;

import stillwatch.timeline.view.TimeSpan;

/** What lies at a place of the picture. */
public sealed interface Hit {

    /** One event; {@code number} is that of its fact. */
    record Event(String lane, int place, long number) implements Hit {}

    /** Events too close to be told apart; zooming to the span opens them. */
    record Bundle(String lane, TimeSpan span, int n) implements Hit {}

    /** One bar of a density; {@code lane} is the lane's key or the series' name. */
    record Density(String lane, TimeSpan span, long n, String unit) implements Hit {}

    /** An event that runs through all lanes, or several that are too close to be told apart. */
    record Mark(int place, long number, TimeSpan span, int n) implements Hit {}

    record Incident(String id) implements Hit {}

    record Head(String lane) implements Hit {}

    record Gap(String lane, TimeSpan span) implements Hit {}

    record Burst(String lane, TimeSpan span, int n) implements Hit {}

    /** The undated events of all lanes that show. */
    record Shelf(int n) implements Hit {}
}
