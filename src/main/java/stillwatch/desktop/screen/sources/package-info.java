/** Who says things, where they stand, how far they are relied on, and what came from them. It does not judge what they say. */
@NullMarked
package stillwatch.desktop.screen.sources;

import org.jspecify.annotations.NullMarked;
