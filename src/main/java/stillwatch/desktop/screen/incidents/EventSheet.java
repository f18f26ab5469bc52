package stillwatch.desktop.screen.incidents;

import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.EventFact;
import stillwatch.store.decided.Event;
import stillwatch.store.decided.Events;
import stillwatch.workbench.Notes.Note;
import stillwatch.workbench.OpenCase;

/** Everything the inspector says of an event. */
record EventSheet(Event event, List<Tie> ties, List<Note> notes) implements TiedSheet {
    @Override
    public String key() {
        return event.id().toString();
    }

    static Optional<EventSheet> of(OpenCase opened, Id id) {
        List<Note> notes = opened.notes().on(id.toString());
        return opened.read(
                tables -> Events.at(tables, id).map(event -> new EventSheet(event, new Ties(tables).of(id), notes)));
    }

    EventFact fact() {
        return event.now();
    }

    Id id() {
        return event.id();
    }
}
