/** A JSON file as a run of objects, each with its line and its text, one in memory at a time. It does not know what any object means. */
@NullMarked
package stillwatch.intake.objects;

import org.jspecify.annotations.NullMarked;
