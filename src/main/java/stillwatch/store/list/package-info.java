/** What screens list of a case, one record a line, each list read in one go. It does not decide how a line looks. */
@NullMarked
package stillwatch.store.list;

import org.jspecify.annotations.NullMarked;
