/** The claims of a case: how each stands, who says so from where, numbers, conflicts, questions, explanations. It does not weigh them itself. */
@NullMarked
package stillwatch.desktop.screen.claims;

import org.jspecify.annotations.NullMarked;
