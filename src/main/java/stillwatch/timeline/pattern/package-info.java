/** Rhythms, bursts, gaps and changes worth a look, each with the rule it was found by. It does not say what they mean. */
@NullMarked
package stillwatch.timeline.pattern;

import org.jspecify.annotations.NullMarked;
