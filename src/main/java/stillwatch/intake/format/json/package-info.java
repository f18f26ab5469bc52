/** Our own documented JSON, as one document or one object a line. It does not say what facts look like: casefile.shape does. */
@NullMarked
package stillwatch.intake.format.json;

import org.jspecify.annotations.NullMarked;
