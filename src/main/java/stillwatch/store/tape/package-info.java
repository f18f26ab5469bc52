/** What was read from whole tables, kept in a file in the order it was read. It does not know what the tables hold. */
@NullMarked
package stillwatch.store.tape;

import org.jspecify.annotations.NullMarked;
