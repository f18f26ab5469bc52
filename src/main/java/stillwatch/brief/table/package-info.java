/** What a brief tells as tables, each as a file that spreadsheets read. It does not know where these files go. */
@NullMarked
package stillwatch.brief.table;

import org.jspecify.annotations.NullMarked;
