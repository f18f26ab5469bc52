/** Files of claims prepared elsewhere, JSON or tables, to what they would record. It does not record it. */
@NullMarked
package stillwatch.claims.file;

import org.jspecify.annotations.NullMarked;
