/** A thin skin over one H2 connection: statements, cells and what their failures mean. It does not know any table. */
@NullMarked
package stillwatch.store.sql;

import org.jspecify.annotations.NullMarked;
