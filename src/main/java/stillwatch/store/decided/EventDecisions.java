package stillwatch.store.decided;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.EventAction.EventAdded;
import stillwatch.casefile.action.EventAction.EventEdited;
import stillwatch.casefile.action.EventAction.EventsRestored;
import stillwatch.casefile.action.EventAction.EventsTagged;
import stillwatch.casefile.action.EventAction.EventsWithdrawn;
import stillwatch.casefile.fact.EventFact;
import stillwatch.store.decided.DecidedEvent.Said;
import stillwatch.store.decided.DecidedEvent.Withdrawal;
import stillwatch.store.entry.DecisionTable.Decision;

/** Decisions about events gone through in their order, to what they come to for each. */
final class EventDecisions {
    static final List<Class<? extends Action>> KINDS = List.of(
            EventAdded.class, EventEdited.class, EventsWithdrawn.class, EventsRestored.class, EventsTagged.class);

    private final SequencedMap<String, DecidedEvent> all = new LinkedHashMap<>();

    private EventDecisions() {}

    /** What these come to, by the ids of events, in the order they were first decided about. */
    static Map<String, DecidedEvent> of(List<Decision> decisions) {
        EventDecisions folding = new EventDecisions();
        decisions.forEach(folding::fold);
        return folding.all;
    }

    private void fold(Decision one) {
        switch (one.action()) {
            case EventAdded said -> {
                Said added = said(one, said.event(), said.why());
                change(Abouts.event(said.event()).toString(), was -> with(was, added, was.edited(), was.withdrawn()));
            }
            case EventEdited said -> {
                Said edited = said(one, said.now(), said.why());
                change(said.event(), was -> with(was, was.added(), edited, was.withdrawn()));
            }
            case EventsWithdrawn said -> {
                Withdrawal why = new Withdrawal(said.why(), one.seq(), one.at(), one.by());
                said.events().forEach(id -> change(id, was -> with(was, was.added(), was.edited(), why)));
            }
            case EventsRestored said ->
                said.events().forEach(id -> change(id, was -> with(was, was.added(), was.edited(), null)));
            case EventsTagged said -> said.events().forEach(id -> change(id, was -> tagged(was, said)));
            default -> {}
        }
    }

    private static Said said(Decision one, EventFact fact, @Nullable String why) {
        return new Said(fact, why, one.seq(), one.at(), one.by());
    }

    private void change(String id, UnaryOperator<DecidedEvent> change) {
        all.put(id, change.apply(all.getOrDefault(id, DecidedEvent.nothing(id))));
    }

    private static DecidedEvent with(
            DecidedEvent was, @Nullable Said added, @Nullable Said edited, @Nullable Withdrawal withdrawn) {
        return new DecidedEvent(was.id(), added, edited, withdrawn, was.tags());
    }

    private static DecidedEvent tagged(DecidedEvent was, EventsTagged said) {
        TreeSet<String> tags = new TreeSet<>(was.tags());
        tags.addAll(said.added());
        said.removed().forEach(tags::remove);
        return new DecidedEvent(was.id(), was.added(), was.edited(), was.withdrawn(), List.copyOf(tags));
    }
}
