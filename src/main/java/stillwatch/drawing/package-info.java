/** Pictures as values: shapes, text, colours by name, the ticks of a time axis, and their SVG. It does not show them on a screen. */
@NullMarked
package stillwatch.drawing;

import org.jspecify.annotations.NullMarked;
