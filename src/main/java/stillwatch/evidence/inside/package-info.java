/** Looks into PDF files and pictures in a process of its own, so that a hostile file harms nothing. It does not read text, mail or web pages. */
@NullMarked
package stillwatch.evidence.inside;

import org.jspecify.annotations.NullMarked;
