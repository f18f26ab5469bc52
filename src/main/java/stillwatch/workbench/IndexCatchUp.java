package stillwatch.workbench;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.journal.Head;
import stillwatch.progress.Progress;
import stillwatch.search.TextDoc;
import stillwatch.search.TextIndex;
import stillwatch.store.Tables;
import stillwatch.store.entry.EntryTable;
import stillwatch.store.row.ImportTable;

/** Brings the text index to where the store is: imports whose rows changed are indexed anew, notes and evidence one by one. */
final class IndexCatchUp {
    /** What these wrote is found as the note or the evidence it is. */
    private static final Set<String> FOUND_BY_THEMSELVES =
            Set.of("annotated", "annotation-revised", "evidence-added", "evidence-seen-again");

    private final Parts parts;
    private final TextIndex index;
    private final Progress progress;
    private boolean destroyed;

    IndexCatchUp(Parts parts, TextIndex index, Progress progress) {
        this.parts = parts;
        this.index = index;
        this.progress = progress;
    }

    void run() throws IOException {
        Head head = parts.journal().head();
        try {
            parts.store().read(tables -> {
                run(tables);
                return head;
            });
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        if (destroyed) {
            index.expunge();
        }
        index.commit(head.seq(), head.hash());
    }

    private void run(Tables tables) {
        try {
            long from = index.appliedSeq();
            for (long touched : tables.rows().touched().since(from)) {
                indexImport(tables, touched);
            }
            for (EntryTable.Line line : tables.entries().since(from)) {
                indexEntry(tables, line);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void indexImport(Tables tables, long seq) throws IOException {
        Optional<ImportTable.Held> held = tables.rows().imports().at(seq);
        boolean standing = held.isPresent() && held.get().undoneBy() == null;
        Iterator<TextDoc> docs = standing ? new RowDocs(tables, held.get(), progress) : Collections.emptyIterator();
        index.replaceGroup(seq, docs, progress);
    }

    private void indexEntry(Tables tables, EntryTable.Line line) throws IOException {
        if (!FOUND_BY_THEMSELVES.contains(line.action())) {
            index.put(HistoryDoc.of(line));
        }
        EntryTable.Line bringing = bringing(tables, line);
        if (bringing != null && bringing.target() != null) {
            indexTarget(tables, Id.parse(bringing.target()));
        }
        if (line.action().equals("content-destroyed")) {
            forget(tables, line.seq());
        }
        destroyed |= line.action().endsWith("-destroyed");
    }

    /** Notes that an order destroyed, and what the history said of them. */
    private void forget(Tables tables, long order) throws IOException {
        for (long seq : tables.entries().destroyedBy(order)) {
            indexTarget(tables, Id.made(Kind.ANNOTATION, seq, 1));
            index.remove(Id.entry(seq).toString());
        }
    }

    /** An undoing leads to the entry it takes back, and on, until to one that brought something. */
    private static EntryTable.@Nullable Line bringing(Tables tables, EntryTable.Line line) {
        EntryTable.Line at = line;
        while (at != null && at.action().equals("undone") && at.target() != null) {
            at = tables.entries().at(Long.parseLong(at.target())).orElse(null);
        }
        return at;
    }

    private void indexTarget(Tables tables, Id target) throws IOException {
        Optional<TextDoc> doc = new Findable(tables, new EvidenceWords(parts.vault())).of(target);
        if (doc.isPresent()) {
            index.put(doc.get());
        } else {
            index.remove(target.toString());
        }
    }
}
