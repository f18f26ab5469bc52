/** The Import screen: files waiting, how their columns are read, what came in with each import and what did not. It does not read files itself. */
@NullMarked
package stillwatch.desktop.screen.importing;

import org.jspecify.annotations.NullMarked;
