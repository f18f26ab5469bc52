package stillwatch.store.apply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.EventAction;

/** What people decided of events, in words: for the history, and where it stands in the way of something. */
final class EventSummary {
    private static final int NAMED = 3;

    private EventSummary() {}

    static String of(EventAction action) {
        return switch (action) {
            case EventAction.EventAdded one -> "Added event \"" + one.event().title() + "\"" + reason(one.why());
            case EventAction.EventEdited one ->
                "Changed " + one.event() + " to \"" + one.now().title() + "\"" + reason(one.why());
            case EventAction.EventsWithdrawn one -> "Withdrew " + listed(one.events()) + reason(one.why());
            case EventAction.EventsRestored one -> "Restored " + listed(one.events()) + reason(one.why());
            case EventAction.EventsTagged one -> "Tagged " + listed(one.events()) + tags(one);
        };
    }

    private static String reason(@Nullable String why) {
        return why == null ? "" : ": " + why;
    }

    private static String tags(EventAction.EventsTagged one) {
        String added = one.added().isEmpty() ? "" : " with " + String.join(", ", one.added());
        return added + (one.removed().isEmpty() ? "" : " no longer with " + String.join(", ", one.removed()));
    }

    /** A few by their ids, many by how many they are. */
    static String listed(List<String> ids) {
        return ids.size() <= NAMED ? String.join(", ", ids) : ids.size() + " things";
    }

    /** The one it is about, where it is about one. */
    static @Nullable String only(List<String> ids) {
        return ids.size() == 1 ? ids.getFirst() : null;
    }

    static String words(EventAction action) {
        return switch (action) {
            case EventAction.EventAdded one -> "the event \"" + one.event().title() + "\"";
            case EventAction.EventEdited one -> "the change of an event";
            case EventAction.EventsWithdrawn one -> "the withdrawal of events";
            case EventAction.EventsRestored one -> "the restoring of events";
            case EventAction.EventsTagged one -> "tags of events";
        };
    }
}
