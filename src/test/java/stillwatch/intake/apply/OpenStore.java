package stillwatch.intake.apply;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.casefile.canon.Sha256;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.rows.RowsWriter;
import stillwatch.progress.Progress;
import stillwatch.store.Change;
import stillwatch.store.Store;
import stillwatch.store.Tables;
import stillwatch.store.apply.EntryHead;
import stillwatch.store.row.BroughtRow;
import stillwatch.store.row.BroughtRows;
import stillwatch.store.row.ImportTable;

/** A store with a shelf of rows files beside it, and a counter of entries. */
final class OpenStore implements AutoCloseable {
    final Store store;
    final ImportApplier applier = new ImportApplier(sha -> new ByteArrayInputStream(shelf().get(sha)), Progress.NONE);
    final Map<Long, FileImported> imports = new HashMap<>();
    private final Map<String, byte[]> shelf = new HashMap<>();
    private long seq;

    OpenStore(Path folder) throws IOException {
        store = Store.open(folder, "case-1");
        seq = store.appliedSeq();
    }

    private Map<String, byte[]> shelf() {
        return shelf;
    }

    /** Lines count from 2, below a header. */
    FileImported file(List<List<Fact>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RowsWriter writer = new RowsWriter(bytes, position -> {});
        for (int i = 0; i < rows.size(); i++) {
            writer.row(i + 2, rows.get(i));
        }
        String sha = Sha256.hex(bytes.toByteArray());
        shelf.put(sha, bytes.toByteArray());
        return new FileImported("f.csv", sha, bytes.size(), null, "csv", 1, "{}", sha, rows.size(), 0, 0, 0, "");
    }

    byte[] rowsOf(FileImported file) {
        return shelf.get(file.rowsFile());
    }

    EntryHead next() {
        return new EntryHead(++seq, "2026-01-01T00:00:00Z", "Ada");
    }

    FileImported bring(List<List<Fact>> rows) throws IOException {
        return bring(file(rows));
    }

    FileImported bring(FileImported file) throws IOException {
        EntryHead head = next();
        try (Change change = store.begin()) {
            FileImported counted = (FileImported) applier.apply(change, head, file);
            change.applied(head.seq(), "h" + head.seq());
            change.commit();
            imports.put(head.seq(), counted);
            return counted;
        }
    }

    long seq() {
        return seq;
    }

    void takeBack(long entry) throws IOException {
        EntryHead by = next();
        try (Change change = store.begin()) {
            applier.takeBack(change, new EntryHead(entry, "", ""), imports.get(entry), by);
            change.applied(by.seq(), "h" + by.seq());
            change.commit();
        }
    }

    void bringAgain(long entry) throws IOException {
        EntryHead by = next();
        try (Change change = store.begin()) {
            applier.applyAgain(change, new EntryHead(entry, "", ""), imports.get(entry), by);
            change.applied(by.seq(), "h" + by.seq());
            change.commit();
        }
    }

    List<BroughtRow> rows() {
        return store.read(tables -> {
            List<BroughtRow> rows = new ArrayList<>();
            new BroughtRows(tables.rows()).each(rows::add);
            return rows;
        });
    }

    /** The same, read from the rows files. */
    List<BroughtRow> keptRows() {
        return store.read(tables -> {
            List<BroughtRow> rows = new ArrayList<>();
            tables.rows().imports().all().stream()
                    .filter(held -> held.undoneBy() == null)
                    .forEach(held -> {
                        try (KeptRows kept = kept(tables, held)) {
                            kept.forEachRemaining(rows::add);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            return rows;
        });
    }

    private KeptRows kept(Tables tables, ImportTable.Held held) {
        return new KeptRows(tables.rows(), held, sha -> new ByteArrayInputStream(shelf.get(sha)));
    }

    /** What the shelf gives for this file from now on. */
    void replace(FileImported file, byte[] rows) {
        shelf.put(file.rowsFile(), rows);
    }

    @Override
    public void close() {
        store.close();
    }
}
