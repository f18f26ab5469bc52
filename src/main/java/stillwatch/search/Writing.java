package stillwatch.search;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import stillwatch.progress.Progress;

/** The one writer of an index. A change that fails takes back everything since the last commit. */
final class Writing implements AutoCloseable {
    /** Fits a heap of 1 GB beside everything else, and makes few enough segments. */
    private static final double BUFFER_MB = 96;

    private final Directory directory;
    private final DocumentForms forms = new DocumentForms();
    private IndexWriter writer;
    private volatile Applied applied;

    Writing(Directory directory, OpenMode mode, Applied applied) throws IOException {
        this.directory = directory;
        this.applied = applied;
        this.writer = writer(directory, mode);
        if (mode == OpenMode.CREATE) {
            commit(applied);
        }
    }

    private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setOpenMode(mode);
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setCommitOnClose(false);
        config.setUseCompoundFile(false);
        // One ordered destruction is reason enough to write its segment anew.
        config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
        config.setMergeScheduler(new QuietMerges());
        return new IndexWriter(directory, config);
    }

    /** A merge that fails closes the writer, and the next change says so; nothing is printed. */
    private static final class QuietMerges extends ConcurrentMergeScheduler {
        @Override
        protected void handleMergeException(Throwable failed) {
            // the writer keeps it as the reason it closed for
        }
    }

    Applied applied() {
        return applied;
    }

    synchronized void replaceGroup(long group, Iterator<TextDoc> docs, Progress progress) throws IOException {
        if (group <= 0) {
            throw new IllegalArgumentException("an import has a number above 0, not " + group);
        }
        change(() -> {
            writer.deleteDocuments(new Term(Fields.GROUP, Long.toString(group)));
            new Bulk(writer, forms, group, progress).add(docs);
        });
    }

    synchronized void put(TextDoc doc) throws IOException {
        if (doc.group() != 0) {
            throw new IllegalArgumentException(doc.key() + " comes and goes with import " + doc.group());
        }
        change(() -> forms.with(doc, form -> writer.updateDocument(new Term(Fields.KEY, doc.key()), form)));
    }

    synchronized void remove(String key) throws IOException {
        change(() -> writer.deleteDocuments(new Term(Fields.KEY, key)));
    }

    /** What was taken out is no longer in the files either. */
    synchronized void expunge() throws IOException {
        change(() -> writer.forceMergeDeletes(true));
    }

    synchronized void commit(Applied now) throws IOException {
        change(() -> {
            writer.setLiveCommitData(now.written().entrySet());
            writer.commit();
        });
        applied = now;
    }

    private interface Change {
        void make() throws IOException;
    }

    private void change(Change change) throws IOException {
        try {
            change.make();
        } catch (CorruptIndexException | AlreadyClosedException e) {
            IOException reason = why(e);
            takeBackAfter(reason);
            throw reason;
        } catch (IOException | RuntimeException | Error e) {
            takeBackAfter(e);
            throw e;
        }
    }

    /** What went wrong is told, not that taking it back failed as well: a full disk, not the index it left unwritten. */
    private void takeBackAfter(Throwable failure) {
        try {
            takeBack();
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private IOException why(Exception failed) {
        Throwable reason = failed instanceof AlreadyClosedException ? writer.getTragicException() : failed;
        if (reason == null) {
            throw new IllegalStateException("the text index was closed", failed);
        }
        return reason instanceof CorruptIndexException
                ? new DamagedIndex(reason)
                : new IOException("the text index could not be written: " + reason.getMessage(), reason);
    }

    private void takeBack() throws IOException {
        boolean closedByCaller = !writer.isOpen() && writer.getTragicException() == null;
        if (closedByCaller) {
            return;
        }
        try {
            writer.rollback();
            writer = writer(directory, OpenMode.APPEND);
            // A commit that failed at its very end may have been made nevertheless.
            applied = lastCommit();
        } catch (CorruptIndexException | NoSuchFileException e) {
            throw new DamagedIndex(e);
        }
    }

    private Applied lastCommit() {
        Map<String, String> written = new HashMap<>();
        writer.getLiveCommitData().forEach(entry -> written.put(entry.getKey(), entry.getValue()));
        return Objects.requireNonNullElse(Applied.read(written), Applied.NOTHING);
    }

    @Override
    public synchronized void close() throws IOException {
        writer.rollback();
    }
}
