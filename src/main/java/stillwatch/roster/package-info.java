/** The accounts of a case as columns in memory, filtered and sorted as fast as somebody types. It does not speak to the database while it answers. */
@NullMarked
package stillwatch.roster;

import org.jspecify.annotations.NullMarked;
