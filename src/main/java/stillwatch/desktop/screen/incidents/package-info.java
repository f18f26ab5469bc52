/** Incidents, what people connect them with, and single events. It does not work out any connection by itself. */
@NullMarked
package stillwatch.desktop.screen.incidents;

import org.jspecify.annotations.NullMarked;
