/** The window and off-screen pictures: the face of the workbench for people. It does not read or write files of a case itself. */
@NullMarked
package stillwatch.desktop;

import org.jspecify.annotations.NullMarked;
