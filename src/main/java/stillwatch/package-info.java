/** Starts the program and hands over to one of its faces. It does not know what any command does. */
@NullMarked
package stillwatch;

import org.jspecify.annotations.NullMarked;
