/** Reads STIX bundles, twice: who is who, then what is said. It does not decide whether any of it is true. */
@NullMarked
package stillwatch.intake.format.stix;

import org.jspecify.annotations.NullMarked;
