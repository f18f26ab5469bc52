/** What the screen of accounts shows: rows found and sorted, sheets of accounts, what they have in common. It does not draw anything. */
@NullMarked
package stillwatch.desktop.screen.accounts.model;

import org.jspecify.annotations.NullMarked;
