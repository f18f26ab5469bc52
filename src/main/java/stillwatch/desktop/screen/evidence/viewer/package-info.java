/** Shows what is inside a piece of evidence, and where notes stand in it. It does not decide anything, and loads nothing from the net. */
@NullMarked
package stillwatch.desktop.screen.evidence.viewer;

import org.jspecify.annotations.NullMarked;
