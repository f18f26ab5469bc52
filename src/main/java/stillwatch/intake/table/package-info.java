/** Tables into facts: where the header is, what each column means (guessed, or given as a mapping), and what each row says. It does not know how a table is written in a file. */
@NullMarked
package stillwatch.intake.table;

import org.jspecify.annotations.NullMarked;
