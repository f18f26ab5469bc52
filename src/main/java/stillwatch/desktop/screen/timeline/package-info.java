/** The screen that shows events in time: from years to less than a second, in lanes, with what is selected in the inspector. It does not draw them itself. */
@NullMarked
package stillwatch.desktop.screen.timeline;

import org.jspecify.annotations.NullMarked;
