/** The documented form in which facts leave and enter as JSON, as plain trees of maps, lists, text and whole numbers. It does not parse or print JSON. */
@NullMarked
package stillwatch.casefile.shape;

import org.jspecify.annotations.NullMarked;
