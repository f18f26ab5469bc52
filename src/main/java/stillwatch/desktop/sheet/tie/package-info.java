/** What a thing is connected with, said and changed in an inspector, and a time in words. It does not know which screen shows it. */
@NullMarked
package stillwatch.desktop.sheet.tie;

import org.jspecify.annotations.NullMarked;
