/** The few things a case needs of a disk, and what went wrong there in plain words. It does not know what the files mean. */
@NullMarked
package stillwatch.evidence.disk;

import org.jspecify.annotations.NullMarked;
