/** The nouns of an investigation: records and their ids. It does not know where they are kept or shown. */
@NullMarked
package stillwatch.casefile;

import org.jspecify.annotations.NullMarked;
