/** How a claim is drawn wherever one shows: how it stands, how many origins it has, how it came to its reports. It does not know what else a screen shows. */
@NullMarked
package stillwatch.desktop.claim;

import org.jspecify.annotations.NullMarked;
