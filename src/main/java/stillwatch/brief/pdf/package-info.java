/** Makes a PDF of an outline that is an archive copy (PDF/A-3a) and can be read aloud (PDF/UA-1). It does not decide what is said. */
@NullMarked
package stillwatch.brief.pdf;

import org.jspecify.annotations.NullMarked;
