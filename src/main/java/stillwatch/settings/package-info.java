/** What a person set once for all cases, and where on this computer such things lie. It does not know any case. */
@NullMarked
package stillwatch.settings;

import org.jspecify.annotations.NullMarked;
