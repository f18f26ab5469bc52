/** Small building blocks every screen uses: chips, panels, tables, strips of bars, heat maps. It does not know any case. */
@NullMarked
package stillwatch.desktop.part;

import org.jspecify.annotations.NullMarked;
