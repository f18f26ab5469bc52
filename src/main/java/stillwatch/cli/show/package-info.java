/** What a case holds, as lists, and as one sheet for whatever an id names. It does not open cases or print. */
@NullMarked
package stillwatch.cli.show;

import org.jspecify.annotations.NullMarked;
