/** Zip files in one form only: nothing pressed, no times, no extras, so that the same content is the same bytes everywhere. It does not know what is in them. */
@NullMarked
package stillwatch.outlet.zip;

import org.jspecify.annotations.NullMarked;
