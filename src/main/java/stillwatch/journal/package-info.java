/** The hash-chained record of every action on a case: append, read, check, seal. It does not carry actions out. */
@NullMarked
package stillwatch.journal;

import org.jspecify.annotations.NullMarked;
