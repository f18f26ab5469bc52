/** What two versions of a brief say otherwise, word by word. It does not decide which of them is right. */
@NullMarked
package stillwatch.brief.compare;

import org.jspecify.annotations.NullMarked;
