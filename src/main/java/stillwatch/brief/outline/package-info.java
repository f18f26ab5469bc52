/** What a brief says, as a value: every sentence with what it stands on. It does not know in which form it is written down. */
@NullMarked
package stillwatch.brief.outline;

import org.jspecify.annotations.NullMarked;
