/** Finds words in everything that came in or was written. It does not show the things themselves. */
@NullMarked
package stillwatch.desktop.screen.search;

import org.jspecify.annotations.NullMarked;
