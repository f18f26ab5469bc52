/** The screens of an open case, one package each. It does not hold anything they share. */
@NullMarked
package stillwatch.desktop.screen;

import org.jspecify.annotations.NullMarked;
