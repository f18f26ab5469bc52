/** The file in rows/ that keeps what an import read, so that a case can be rebuilt without reading originals again. It does not decide which rows are new. */
@NullMarked
package stillwatch.intake.rows;

import org.jspecify.annotations.NullMarked;
