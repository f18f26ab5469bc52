/** The timeline drawn: lanes, density, marks, labels, and what lies where. It does not know the screen or the database. */
@NullMarked
package stillwatch.timeline.picture;

import org.jspecify.annotations.NullMarked;
