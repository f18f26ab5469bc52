package stillwatch.desktop.screen.sources;

import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.view.Located;
import stillwatch.store.view.Provenance;
import stillwatch.workbench.Notes.Note;
import stillwatch.workbench.OpenCase;

/** Everything the inspector says of somebody a source names. */
record ActorSheet(Id id, List<ActorFact> facts, List<Note> notes, List<Located<Fact>> said) implements SayerSheet {
    @Override
    public String key() {
        return id.toString();
    }

    private static final int ROWS = 50;

    static Optional<ActorSheet> of(OpenCase opened, Id id) {
        List<Note> notes = opened.notes().on(id.toString());
        List<Located<Fact>> said = opened.read(tables -> new Provenance(tables.rows()).of(id, 0, ROWS));
        List<ActorFact> facts = said.stream()
                .map(Located::fact)
                .filter(ActorFact.class::isInstance)
                .map(ActorFact.class::cast)
                .toList();
        return facts.isEmpty() ? Optional.empty() : Optional.of(new ActorSheet(id, facts, notes, said));
    }

    ActorFact first() {
        return facts.getFirst();
    }
}
