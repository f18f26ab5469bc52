/** The pictures of a brief: when things were, and how a claim came to where it was read. It does not know where they are printed. */
@NullMarked
package stillwatch.brief.picture;

import org.jspecify.annotations.NullMarked;
