/** When things happened: events in the order of time, counts by day and by hour of the week. It does not draw anything. */
@NullMarked
package stillwatch.timeline;

import org.jspecify.annotations.NullMarked;
