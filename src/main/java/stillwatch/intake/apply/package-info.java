/** Brings the rows of an import into the store and takes them back. It does not read original files. */
@NullMarked
package stillwatch.intake.apply;

import org.jspecify.annotations.NullMarked;
