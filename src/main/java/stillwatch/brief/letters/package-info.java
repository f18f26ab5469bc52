/** Draws letters of scripts that are joined by rules, each cluster a letter of one font made for one document. It does not know pages. */
@NullMarked
package stillwatch.brief.letters;

import org.jspecify.annotations.NullMarked;
