/** Excel workbooks (.xlsx) as rows of text, read in one direction with everything that could blow up capped. It does not calculate formulas. */
@NullMarked
package stillwatch.intake.workbook;

import org.jspecify.annotations.NullMarked;
