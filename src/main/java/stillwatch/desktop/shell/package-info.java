/** The window around the screens: rail, top bar, bottom strip, inspector, palette, notices, settings. It does not know what a screen shows. */
@NullMarked
package stillwatch.desktop.shell;

import org.jspecify.annotations.NullMarked;
