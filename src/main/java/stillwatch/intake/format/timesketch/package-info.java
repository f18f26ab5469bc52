/** Timesketch's JSON lines: one event of a timeline each. It does not read Timesketch's CSV. */
@NullMarked
package stillwatch.intake.format.timesketch;

import org.jspecify.annotations.NullMarked;
