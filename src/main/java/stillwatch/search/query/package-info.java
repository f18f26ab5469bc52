/** What a person typed into a search field, understood; any text is a question. It does not look anything up. */
@NullMarked
package stillwatch.search.query;

import org.jspecify.annotations.NullMarked;
