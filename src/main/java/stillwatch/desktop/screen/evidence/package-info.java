/** The screen on which evidence is listed, looked at, annotated and verified. It does not read files itself, nor open them with other programs. */
@NullMarked
package stillwatch.desktop.screen.evidence;

import org.jspecify.annotations.NullMarked;
