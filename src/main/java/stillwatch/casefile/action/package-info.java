/** Everything that can be done to a case, as records that the journal keeps. It does not carry anything out. */
@NullMarked
package stillwatch.casefile.action;

import org.jspecify.annotations.NullMarked;
