/** The screen of accounts: table, filter, views, what is known of one or several, links and clusters. It does not work out rows itself. */
@NullMarked
package stillwatch.desktop.screen.accounts;

import org.jspecify.annotations.NullMarked;
