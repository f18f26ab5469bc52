/** What every screen is given and has to offer: asking, deciding, long work, going elsewhere, telling the person. It does not show anything itself. */
@NullMarked
package stillwatch.desktop.frame;

import org.jspecify.annotations.NullMarked;
