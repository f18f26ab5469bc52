/** What screens share that list things and show one of them: the list with its filter, the inspector with its forms, notes, origins. It does not know any one kind of thing. */
@NullMarked
package stillwatch.desktop.sheet;

import org.jspecify.annotations.NullMarked;
