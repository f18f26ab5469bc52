package stillwatch.desktop.screen.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.Tables;
import stillwatch.store.decided.Sources;
import stillwatch.store.list.ClusterLine;
import stillwatch.store.list.ImportLine;
import stillwatch.store.list.SourceLine;
import stillwatch.store.view.Located;
import stillwatch.store.view.Provenance;
import stillwatch.workbench.Notes.Note;
import stillwatch.workbench.OpenCase;

/** Everything the inspector says of a source; {@code assessments} by people, the newest first. */
record SourceSheet(
        SourceLine line,
        List<Sources.Assessment> assessments,
        List<DocumentLine> documents,
        List<ClusterLine> clusters,
        List<ImportLine> imports,
        List<Note> notes,
        List<Located<Fact>> said) implements SayerSheet {
    @Override
    public String key() {
        return line.id().toString();
    }

    private static final int ROWS = 50;

    /** Empty where there is none with this id. */
    static Optional<SourceSheet> of(OpenCase opened, Id id) {
        List<Note> notes = opened.notes().on(id.toString());
        return opened.read(tables -> SourceLine.all(tables).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> of(tables, line, notes)));
    }

    private static SourceSheet of(Tables tables, SourceLine line, List<Note> notes) {
        return new SourceSheet(
                line,
                new Sources(tables).assessments(line.id().toString()),
                documents(tables, line.name()),
                clusters(tables, line.name()),
                imports(tables, line),
                notes,
                new Provenance(tables.rows()).of(line.id(), 0, ROWS));
    }

    private static List<DocumentLine> documents(Tables tables, String source) {
        return DocumentLine.all(tables).stream()
                .filter(document -> document.source().equals(source))
                .toList();
    }

    private static List<ClusterLine> clusters(Tables tables, String source) {
        return ClusterLine.all(tables).stream()
                .filter(cluster -> cluster.claimedBy().equals(source))
                .toList();
    }

    private static List<ImportLine> imports(Tables tables, SourceLine line) {
        Map<Long, ImportLine> all =
                ImportLine.all(tables).stream().collect(Collectors.toMap(ImportLine::entry, Function.identity()));
        List<ImportLine> found = new ArrayList<>();
        for (long entry : line.imports()) {
            ImportLine one = all.get(entry);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }
}
