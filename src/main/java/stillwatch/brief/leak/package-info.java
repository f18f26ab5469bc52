/** Reads finished files again for what must not be in them, in every spelling, before they leave. It does not know what a case is and takes nothing out. */
@NullMarked
package stillwatch.brief.leak;

import org.jspecify.annotations.NullMarked;
