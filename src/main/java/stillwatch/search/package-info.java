/** Finds words in everything a case holds, with an index that can be thrown away at any time. It does not know where the texts come from. */
@NullMarked
package stillwatch.search;

import org.jspecify.annotations.NullMarked;
