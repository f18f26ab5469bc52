/** Which parts of a brief stand, in which order, with what of the author's own between them. It does not say what stands in a part. */
@NullMarked
package stillwatch.brief.plan;

import org.jspecify.annotations.NullMarked;
