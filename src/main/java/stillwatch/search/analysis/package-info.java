/** Cuts a text of any script into the words it is found by. It does not know any index. */
@NullMarked
package stillwatch.search.analysis;

import org.jspecify.annotations.NullMarked;
