/** Reads the times people and machines write into ranges of UTC microseconds that hold the truth. It does not guess a zone, a century or the order of day and month. */
@NullMarked
package stillwatch.intake.time;

import org.jspecify.annotations.NullMarked;
