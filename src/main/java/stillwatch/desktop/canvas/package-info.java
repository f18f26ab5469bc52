/** Puts drawings on the screen as pixels: fonts, colours, shapes, and a picture that follows a gesture. It does not know what a drawing shows. */
@NullMarked
package stillwatch.desktop.canvas;

import org.jspecify.annotations.NullMarked;
