/** Writes an outline as one HTML file that needs nothing else, and as the pages a PDF is made of. It does not decide what is said. */
@NullMarked
package stillwatch.brief.html;

import org.jspecify.annotations.NullMarked;
