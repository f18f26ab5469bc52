package stillwatch.workbench;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.intake.apply.KeptRows;
import stillwatch.journal.Head;
import stillwatch.progress.Progress;
import stillwatch.search.TextDoc;
import stillwatch.search.TextIndex;
import stillwatch.store.Tables;
import stillwatch.store.entry.EntryTable;
import stillwatch.store.row.BroughtRow;
import stillwatch.store.row.BroughtRows;
import stillwatch.store.row.ImportTable;

/** Brings the text index to where the store is: imports whose rows changed are indexed anew, notes and evidence one by one. */
final class IndexCatchUp {
    /** What these wrote is found as the note, the evidence, the link it is. */
    private static final Set<String> FOUND_BY_THEMSELVES = Set.of(
            "annotated",
            "annotation-revised",
            "cited",
            "claim-recorded",
            "claims-imported",
            "cluster-formed",
            "cluster-split",
            "document-added",
            "event-added",
            "event-edited",
            "events-tagged",
            "evidence-added",
            "evidence-described",
            "evidence-seen-again",
            "incident-added",
            "incident-described",
            "linked",
            "proposition-reworded",
            "source-added",
            "source-assessed",
            "transferred");

    private static final String EVENTS = "event";
    private static final Set<String> CLAIMS =
            Set.of("claim-recorded", "claims-imported", "document-added", "proposition-reworded");
    private static final int WORTH_READING = 4;
    private final Parts parts;
    private final TextIndex index;
    private final Progress progress;
    private final EvidenceWords evidence;
    private boolean destroyed;

    IndexCatchUp(Parts parts, TextIndex index, Progress progress) {
        this.parts = parts;
        this.index = index;
        this.progress = progress;
        this.evidence = new EvidenceWords(parts.vault(), progress);
    }

    /** A rows file that cannot be read is named by whoever checks the case; until then the store has its rows as well. */
    void run() throws IOException {
        Head head;
        try (evidence) {
            head = filled();
        }
        if (destroyed) {
            index.expunge();
        }
        index.commit(head.seq(), head.hash());
    }

    private Head filled() throws IOException {
        try {
            return fill(true);
        } catch (KeptRows.Unreadable e) {
            return fill(false);
        }
    }

    private Head fill(boolean fromFiles) throws IOException {
        Head head = parts.journal().head();
        try {
            return parts.store().read(tables -> {
                fill(tables, fromFiles);
                return head;
            });
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void entries(Tables tables, long from) throws IOException {
        FindableClaims claims = new FindableClaims(tables);
        for (EntryTable.Line line : tables.entries().since(from)) {
            indexEntry(tables, claims, line);
        }
    }

    private void fill(Tables tables, boolean fromFiles) {
        try {
            long from = index.appliedSeq();
            for (long touched : tables.rows().touched().since(from)) {
                indexImport(tables, touched, fromFiles);
            }
            entries(tables, from);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void indexImport(Tables tables, long seq, boolean fromFiles) throws IOException {
        Optional<ImportTable.Held> held = tables.rows().imports().at(seq);
        if (held.isEmpty() || held.get().undoneBy() != null) {
            index.replaceGroup(seq, Collections.emptyIterator(), progress);
        } else if (fromFiles && mostlyThere(held.get())) {
            try (KeptRows rows = new KeptRows(tables.rows(), held.get(), parts.vault()::openRows)) {
                index.replaceGroup(seq, new RowDocs(rows, held.get(), progress), progress);
            }
        } else {
            Iterator<BroughtRow> rows = new BroughtRows(tables.rows()).iterator(held.get());
            index.replaceGroup(seq, new RowDocs(rows, held.get(), progress), progress);
        }
    }

    /** A file of which other imports bring almost everything is not worth reading. */
    private static boolean mostlyThere(ImportTable.Held held) {
        return held.action().accepted() >= held.action().duplicate() / WORTH_READING;
    }

    private void indexEntry(Tables tables, FindableClaims claims, EntryTable.Line line) throws IOException {
        if (!FOUND_BY_THEMSELVES.contains(line.action())) {
            index.put(HistoryDoc.of(line));
        }
        Optional<EntryTable.Line> bringing = new Behind(tables).of(line);
        if (bringing.isPresent()) {
            indexBrought(tables, claims, bringing.get());
        }
        if (line.action().equals("content-destroyed")) {
            forget(tables, claims, line.seq());
        }
        destroyed |= line.action().endsWith("-destroyed");
    }

    /** Notes that an order destroyed, and what the history said of them. */
    private void forget(Tables tables, FindableClaims claims, long order) throws IOException {
        for (long seq : tables.entries().destroyedBy(order)) {
            indexTarget(tables, claims, Id.made(Kind.ANNOTATION, seq, 1));
            index.remove(Id.entry(seq).toString());
        }
    }

    /** One decision may be about many events or claims. */
    private void indexBrought(Tables tables, FindableClaims claims, EntryTable.Line line) throws IOException {
        if (line.action().startsWith(EVENTS) || CLAIMS.contains(line.action())) {
            for (String text : tables.abouts().of(line.seq())) {
                Id id = Id.parse(text);
                if (Findable.AMONG_MANY.contains(id.kind())) {
                    indexTarget(tables, claims, id);
                }
            }
        } else if (line.target() != null) {
            indexTarget(tables, claims, Id.parse(line.target()));
        }
    }

    private void indexTarget(Tables tables, FindableClaims claims, Id target) throws IOException {
        Optional<TextDoc> doc = new Findable(tables, evidence, claims).of(target);
        if (doc.isPresent()) {
            index.put(doc.get());
        } else {
            index.remove(target.toString());
        }
    }
}
