/** Holds the committed sample cases to the generators that wrote them. It does not import anything. */
@NullMarked
package stillwatch.samples;

import org.jspecify.annotations.NullMarked;
