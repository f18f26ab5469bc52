package stillwatch.store.view;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.Moment;

/** An account in a list: its latest name, earliest creation, latest sight and latest state, as rows about it state them. */
public record AccountLine(
        AccountKey key,
        @Nullable String name,
        @Nullable Moment created,
        @Nullable Moment lastSeen,
        @Nullable String state,
        long observations,
        long events) {
    public Id id() {
        return key.id();
    }
}
