/** What people did and wrote: entries of the history, evidence, annotations, the case's own words. It does not touch imported rows. */
@NullMarked
package stillwatch.store.entry;

import org.jspecify.annotations.NullMarked;
