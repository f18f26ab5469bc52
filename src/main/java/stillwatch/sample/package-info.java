/** The invented case that comes with the program, made from its files by the same steps a person would take. It does not know who asks for it. */
@NullMarked
package stillwatch.sample;

import org.jspecify.annotations.NullMarked;
