/** What people record of claims: propositions, who states them where, numbers, answers, questions, explanations. It does not weigh them. */
@NullMarked
package stillwatch.casefile.claim;

import org.jspecify.annotations.NullMarked;
