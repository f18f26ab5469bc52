/** A brief in the form somebody asked for, and what may not be found in it. It does not keep it anywhere. */
@NullMarked
package stillwatch.brief;

import org.jspecify.annotations.NullMarked;
