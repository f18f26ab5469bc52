/** Copies of exhibits with a stamp at the foot of each page, and sheets that stand for what has no pages. It does not decide who may see one, and it changes no original. */
@NullMarked
package stillwatch.brief.stamp;

import org.jspecify.annotations.NullMarked;
