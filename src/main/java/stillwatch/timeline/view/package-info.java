/** What a person looks at: from when to when, which lanes, what is selected, as values to go back to. It does not know the events. */
@NullMarked
package stillwatch.timeline.view;

import org.jspecify.annotations.NullMarked;
