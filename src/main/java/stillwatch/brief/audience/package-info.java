/** What an audience may see, and how what it may not is taken out of every text. It does not decide what a brief is about. */
@NullMarked
package stillwatch.brief.audience;

import org.jspecify.annotations.NullMarked;
