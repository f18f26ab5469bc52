/** Who did what when, whether it still holds, and taking it back. It does not change what was written down. */
@NullMarked
package stillwatch.desktop.screen.history;

import org.jspecify.annotations.NullMarked;
