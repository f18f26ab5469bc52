/** Reads what people write against the claims of the case: verbs, names, numbers, quotations. It does not rewrite anything itself and judges nothing but words. */
@NullMarked
package stillwatch.claims.wording;

import org.jspecify.annotations.NullMarked;
