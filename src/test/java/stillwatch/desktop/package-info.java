/** The window as a person uses it, on real cases. It does not test what lies below the desktop. */
@NullMarked
package stillwatch.desktop;

import org.jspecify.annotations.NullMarked;
