/** Holds the house rules: who may import whom, how large things get, how fast the program starts. */
@NullMarked
package stillwatch.house;

import org.jspecify.annotations.NullMarked;
