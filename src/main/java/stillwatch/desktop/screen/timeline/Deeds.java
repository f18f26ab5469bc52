package stillwatch.desktop.screen.timeline;

import stillwatch.timeline.picture.Hit;
import stillwatch.timeline.view.TimeSpan;

/** What pointing at the chart leads to, beyond looking elsewhere. */
interface Deeds {
    /** {@code more}: besides what is selected already. */
    void choose(Hit hit, boolean more);

    /** What cannot be told apart by zooming is listed. */
    void list(TimeSpan span);

    /** An event that was at this instant is to be written down. */
    void addAt(long micros);
}
