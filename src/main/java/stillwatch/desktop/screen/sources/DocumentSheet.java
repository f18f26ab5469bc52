package stillwatch.desktop.screen.sources;

import java.util.List;
import java.util.Optional;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.decided.Abouts;
import stillwatch.store.view.Located;
import stillwatch.store.view.Provenance;
import stillwatch.workbench.Notes.Note;
import stillwatch.workbench.OpenCase;

/** Everything the inspector says of a document; {@code resting} on it are others of the case. */
record DocumentSheet(DocumentLine line, List<DocumentLine> resting, List<Note> notes, List<Located<Fact>> said) implements SayerSheet {
    @Override
    public String key() {
        return line.id().toString();
    }

    private static final int ROWS = 50;

    static Optional<DocumentSheet> of(OpenCase opened, Id id) {
        List<Note> notes = opened.notes().on(id.toString());
        return opened.read(tables -> {
            List<DocumentLine> all = DocumentLine.all(tables);
            List<Located<Fact>> said = new Provenance(tables.rows()).of(id, 0, ROWS);
            return all.stream()
                    .filter(line -> line.id().equals(id))
                    .findFirst()
                    .map(line -> new DocumentSheet(line, resting(all, id), notes, said));
        });
    }

    private static List<DocumentLine> resting(List<DocumentLine> all, Id id) {
        return all.stream().filter(line -> id.equals(line.derivation().from())).toList();
    }

    String source() {
        return Abouts.source(line.source()).toString();
    }
}
