/** Answers as text for people and as JSON for programs. It does not know what is being answered. */
@NullMarked
package stillwatch.cli.print;

import org.jspecify.annotations.NullMarked;
