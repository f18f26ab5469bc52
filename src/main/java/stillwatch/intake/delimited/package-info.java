/** Text tables into rows of cells: finds encoding, delimiter and quote by looking, and keeps track of line and byte. It does not know what the cells mean. */
@NullMarked
package stillwatch.intake.delimited;

import org.jspecify.annotations.NullMarked;
