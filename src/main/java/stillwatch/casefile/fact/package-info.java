/** What one row of an imported file says, as facts about the nouns: the vocabulary every reader speaks. It does not decide whether they are true. */
@NullMarked
package stillwatch.casefile.fact;

import org.jspecify.annotations.NullMarked;
