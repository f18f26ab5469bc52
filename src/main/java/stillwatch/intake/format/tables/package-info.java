/** Readers of tables: CSV and TSV in any dialect, Excel workbooks, Timesketch CSV. It does not know what the columns mean. */
@NullMarked
package stillwatch.intake.format.tables;

import org.jspecify.annotations.NullMarked;
