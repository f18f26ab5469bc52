/** The case as a database: what the journal adds up to, in a folder that may be deleted. It does not hold anything that cannot be rebuilt. */
@NullMarked
package stillwatch.store;

import org.jspecify.annotations.NullMarked;
