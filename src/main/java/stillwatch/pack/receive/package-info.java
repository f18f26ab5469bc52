/** Takes in a pack somebody sent: looks at all of it, and unpacks it only when it is whole. It does not open what is in it. */
@NullMarked
package stillwatch.pack.receive;

import org.jspecify.annotations.NullMarked;
