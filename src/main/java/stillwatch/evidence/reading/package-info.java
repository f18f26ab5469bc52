/** Reads text, web pages and mail as inert text. It does not run, fetch or follow anything in them. */
@NullMarked
package stillwatch.evidence.reading;

import org.jspecify.annotations.NullMarked;
