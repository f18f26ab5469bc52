/** Records into files that others read; what goes out as facts comes in again unchanged. It does not choose what may go out. */
@NullMarked
package stillwatch.outlet;

import org.jspecify.annotations.NullMarked;
