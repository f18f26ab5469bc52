/** What follows from what people recorded of claims: origins, how a claim may stand, numbers and conflicts, answers in time. It does not decide and writes nothing. */
@NullMarked
package stillwatch.claims;

import org.jspecify.annotations.NullMarked;
