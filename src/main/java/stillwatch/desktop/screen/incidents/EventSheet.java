package stillwatch.desktop.screen.incidents;

import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.EventFact;
import stillwatch.store.view.Located;
import stillwatch.store.view.Provenance;
import stillwatch.workbench.Notes.Note;
import stillwatch.workbench.OpenCase;

/** Everything the inspector says of an event. */
record EventSheet(Located<EventFact> said, List<Tie> ties, List<Note> notes) implements TiedSheet {
    @Override
    public String key() {
        return said.id().toString();
    }


    static Optional<EventSheet> of(OpenCase opened, Id id) {
        List<Note> notes = opened.notes().on(id.toString());
        return opened.read(tables -> new Provenance(tables.rows())
                .of(id, 0, 1).stream()
                        .findFirst()
                        .filter(one -> one.fact() instanceof EventFact)
                        .map(one -> new EventSheet(
                                new Located<>(
                                        one.nr(),
                                        one.id(),
                                        (EventFact) one.fact(),
                                        one.entry(),
                                        one.file(),
                                        one.line()),
                                new Ties(tables).of(id),
                                notes)));
    }

    EventFact fact() {
        return said.fact();
    }
}
