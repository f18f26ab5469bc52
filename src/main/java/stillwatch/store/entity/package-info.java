/** What many rows speak of (accounts, shared signals, claimed clusters), how often, and where. It does not know what the rows say of it. */
@NullMarked
package stillwatch.store.entity;

import org.jspecify.annotations.NullMarked;
