/** One reader per file format, each in a package of its own. It does not keep what they read. */
@NullMarked
package stillwatch.intake.format;

import org.jspecify.annotations.NullMarked;
