/** Rows files are compressed and decompressed on a thread of their own, so that neither waits for the other. It does not know what the rows say. */
@NullMarked
package stillwatch.evidence.gzip;

import org.jspecify.annotations.NullMarked;
