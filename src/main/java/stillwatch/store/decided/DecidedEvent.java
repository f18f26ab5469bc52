package stillwatch.store.decided;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.EventFact;

/**
 * What people decided of one event, added by hand or imported.
 *
 * @param added what was written down first, where a person added it
 * @param edited what was said of it last, where a person changed it
 * @param withdrawn why it is not shown, where it is not
 * @param tags in order
 */
public record DecidedEvent(
        String id,
        @Nullable Said added,
        @Nullable Said edited,
        @Nullable Withdrawal withdrawn,
        List<String> tags) {

    /** What a person says happened, and by which entry. */
    public record Said(EventFact fact, @Nullable String why, long seq, String at, String by) {}

    /** Why it is not shown any more, and by which entry. */
    public record Withdrawal(String why, long seq, String at, String by) {}

    static DecidedEvent nothing(String id) {
        return new DecidedEvent(id, null, null, null, List.of());
    }

    /** What people say it is now; null where only rows say. */
    public @Nullable Said said() {
        return edited == null ? added : edited;
    }
}
