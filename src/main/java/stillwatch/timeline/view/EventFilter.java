package stillwatch.timeline.view;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events are shown.
 *
 * @param words each stands in the event's title or kind, whatever its case; empty for any
 * @param kinds kinds as written; empty for all
 * @param accounts ids of accounts it may name; null for any, and for none
 * @param within may lie in this span; null for any time, and for none
 */
public record EventFilter(
        String words, Set<String> kinds, @Nullable Set<String> accounts, @Nullable TimeSpan within) {
    public static final EventFilter NONE = new EventFilter("", Set.of(), null, null);

    public EventFilter {
        kinds = Set.copyOf(kinds);
        accounts = accounts == null ? null : Set.copyOf(accounts);
    }

    public boolean everything() {
        return equals(NONE);
    }

    public EventFilter withWords(String now) {
        return new EventFilter(now.strip(), kinds, accounts, within);
    }

    public EventFilter withKinds(Set<String> now) {
        return new EventFilter(words, now, accounts, within);
    }

    public EventFilter withAccounts(@Nullable Set<String> now) {
        return new EventFilter(words, kinds, now, within);
    }

    public EventFilter within(@Nullable TimeSpan now) {
        return new EventFilter(words, kinds, accounts, now);
    }
}
