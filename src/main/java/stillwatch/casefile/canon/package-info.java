/** The one written form of everything kept: canonical JSON (RFC 8785, whole numbers and text only) and its SHA-256. It does not know what the records mean. */
@NullMarked
package stillwatch.casefile.canon;

import org.jspecify.annotations.NullMarked;
