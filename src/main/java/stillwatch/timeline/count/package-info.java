/** Series of counts over time, ready to be asked for any stretch. It does not spread a count over time it was not counted in. */
@NullMarked
package stillwatch.timeline.count;

import org.jspecify.annotations.NullMarked;
