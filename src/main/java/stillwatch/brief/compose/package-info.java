/** Makes the outline of a brief from what is recorded and decided, for one audience. It does not write it down in a form. */
@NullMarked
package stillwatch.brief.compose;

import org.jspecify.annotations.NullMarked;
