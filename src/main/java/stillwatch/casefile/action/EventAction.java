package stillwatch.casefile.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.EventFact;

/** Events that people write down, and what they say of those that imports brought. What a row says is never changed. */
public sealed interface EventAction extends Action {

    /** What it says makes the event: an import that says exactly the same speaks of the same one. */
    record EventAdded(EventFact event, @Nullable String why) implements EventAction {}

    /** From here on this is shown; what was said first is kept beside it. */
    record EventEdited(
            String event, EventFact now, @Nullable String why) implements EventAction {}

    /** They are no longer shown among the events, for this reason; nothing of them goes. */
    record EventsWithdrawn(List<String> events, String why) implements EventAction {}

    record EventsRestored(List<String> events, @Nullable String why) implements EventAction {}

    record EventsTagged(List<String> events, List<String> added, List<String> removed) implements EventAction {}
}
