/** The invented case "harbour" of the demo: who did what, as clean tables. It does not hold a single wrong row. */
@NullMarked
package stillwatch.samples.harbour;

import org.jspecify.annotations.NullMarked;
