/** One table for each thing a row can say; what goes in comes out equal. It does not know which import a row came with. */
@NullMarked
package stillwatch.store.fact;

import org.jspecify.annotations.NullMarked;
