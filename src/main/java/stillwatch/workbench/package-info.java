/** Everything one open case offers, wired once: the order in which things become true. It does not show anything. */
@NullMarked
package stillwatch.workbench;

import org.jspecify.annotations.NullMarked;
