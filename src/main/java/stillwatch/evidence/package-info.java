/** The vault: the only way to the files of a case, kept by their SHA-256 and never rewritten. It does not read what stands in them. */
@NullMarked
package stillwatch.evidence;

import org.jspecify.annotations.NullMarked;
