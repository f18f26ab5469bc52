/** What the case says for one audience, as the pages that will be printed, and what was left out of them. It does not change what is said. */
@NullMarked
package stillwatch.desktop.screen.brief;

import org.jspecify.annotations.NullMarked;
