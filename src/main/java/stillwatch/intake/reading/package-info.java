/** What a reader of files is given and what it answers with. It does not know any format. */
@NullMarked
package stillwatch.intake.reading;

import org.jspecify.annotations.NullMarked;
