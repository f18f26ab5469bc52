/** How things stand after everything people decided: links, clusters, incidents, sources, custody. It does not decide and writes nothing. */
@NullMarked
package stillwatch.store.decided;

import org.jspecify.annotations.NullMarked;
