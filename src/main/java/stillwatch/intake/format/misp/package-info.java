/** Reads MISP events as JSON, twice: what each uuid stands for, then what is said. It does not decide whether any of it is true. */
@NullMarked
package stillwatch.intake.format.misp;

import org.jspecify.annotations.NullMarked;
