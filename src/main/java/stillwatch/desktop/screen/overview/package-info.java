/** What a case is, how much of it there is and what waits in it. It does not decide anything but how the case is called. */
@NullMarked
package stillwatch.desktop.screen.overview;

import org.jspecify.annotations.NullMarked;
