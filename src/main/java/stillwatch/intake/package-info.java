/** Files into facts: recognises a format, reads it, keeps what was read and what was not. It does not judge what the facts mean. */
@NullMarked
package stillwatch.intake;

import org.jspecify.annotations.NullMarked;
