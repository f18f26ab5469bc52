/** Answers the questions of screens and lists, in orders that a rebuild does not change. It does not change anything. */
@NullMarked
package stillwatch.store.view;

import org.jspecify.annotations.NullMarked;
