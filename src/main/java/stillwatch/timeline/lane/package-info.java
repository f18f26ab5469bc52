/** Which events belong in which lane, as arrays. It does not decide what belongs together. */
@NullMarked
package stillwatch.timeline.lane;

import org.jspecify.annotations.NullMarked;
