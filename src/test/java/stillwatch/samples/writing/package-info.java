/** Writes tables, workbooks and JSON so that the same rows give the same bytes, and knows on which line each row came to stand. It does not know what the rows say. */
@NullMarked
package stillwatch.samples.writing;

import org.jspecify.annotations.NullMarked;
