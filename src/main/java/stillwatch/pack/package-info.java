/** A brief with what it rests on, as one zip that can be checked by whoever gets it: a bag as BagIt 1.0 has it. It does not decide what an audience may see. */
@NullMarked
package stillwatch.pack;

import org.jspecify.annotations.NullMarked;
