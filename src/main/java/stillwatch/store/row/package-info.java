/** Rows, the imports that brought them, and the bringing and taking back itself. It does not decide when that happens. */
@NullMarked
package stillwatch.store.row;

import org.jspecify.annotations.NullMarked;
