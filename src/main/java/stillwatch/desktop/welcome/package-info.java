/** The first thing a person sees: cases opened lately, a new one, the sample. It does not open a case itself. */
@NullMarked
package stillwatch.desktop.welcome;

import org.jspecify.annotations.NullMarked;
