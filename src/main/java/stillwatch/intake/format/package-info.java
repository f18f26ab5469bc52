/** One reader for each format, and the list of them. It does not decide what happens with the facts they find. */
@NullMarked
package stillwatch.intake.format;

import org.jspecify.annotations.NullMarked;
