/** A plain callback for long work: how far it is, and whether to stop. It does not know who listens. */
@NullMarked
package stillwatch.progress;

import org.jspecify.annotations.NullMarked;
