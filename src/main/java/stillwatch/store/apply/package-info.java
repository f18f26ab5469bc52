/** Carries actions out in the store and takes them back. It does not write the journal. */
@NullMarked
package stillwatch.store.apply;

import org.jspecify.annotations.NullMarked;
