/** The commands people type, read and answered. It does not know the window. */
@NullMarked
package stillwatch.cli;

import org.jspecify.annotations.NullMarked;
