/** Writes an outline as a Word document that can be edited, with real headings, tables and links. It does not decide what is said. */
@NullMarked
package stillwatch.brief.docx;

import org.jspecify.annotations.NullMarked;
