/** How everything looks: fonts, colours of the light and the dark theme, sizes. It does not know what is shown. */
@NullMarked
package stillwatch.desktop.look;

import org.jspecify.annotations.NullMarked;
