package stillwatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;
import stillwatch.progress.Progress;

/**
 * Adds many documents with two threads: the caller's draws them and indexes a batch itself whenever the other has enough to
 * do.
 */
final class Bulk {
    private static final int BATCH_DOCS = 500;
    private static final int BATCH_CHARS = 1 << 20;
    private static final int WAITING = 2;

    /** So many documents are worth a segment of their own. */
    private static final int MANY = 50_000;

    private final IndexWriter writer;
    private final DocumentForms forms;
    private final long group;
    private final Progress progress;
    private final AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
    private List<TextDoc> batch = new ArrayList<>();
    private long chars;
    private long drawn;

    Bulk(IndexWriter writer, DocumentForms forms, long group, Progress progress) {
        this.writer = writer;
        this.forms = forms;
        this.group = group;
        this.progress = progress;
    }

    void add(Iterator<TextDoc> docs) throws IOException {
        try (ExecutorService second = second()) {
            while (docs.hasNext() && failed.get() == null) {
                take(docs.next());
                if (batch.size() == BATCH_DOCS || chars > BATCH_CHARS) {
                    handOver(second);
                }
            }
            handOver(second);
            if (drawn >= MANY) {
                second.execute(this::writeBuffer);
                writeBuffer();
            }
        }
        throwWhatFailed();
    }

    /** Each thread has filled a buffer of its own; a commit would write one after the other. */
    private void writeBuffer() {
        attempt(writer::flushNextBuffer);
    }

    /** Something that may fail on either thread. */
    private interface Step {
        void take() throws IOException;
    }

    private void attempt(Step step) {
        try {
            step.take();
        } catch (IOException | RuntimeException | Error e) {
            failed.compareAndSet(null, e);
        }
    }

    private static ExecutorService second() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("text index").factory(),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private void take(TextDoc doc) {
        if (doc.group() != group) {
            throw new IllegalArgumentException(doc.key() + " is of import " + doc.group() + ", not " + group);
        }
        drawn++;
        batch.add(doc);
        chars += doc.title().length() + doc.text().length();
    }

    private void handOver(ExecutorService second) {
        progress.stopIfCancelled();
        progress.at("making words findable", drawn, 0);
        List<TextDoc> full = batch;
        batch = new ArrayList<>(BATCH_DOCS);
        chars = 0;
        second.execute(() -> index(full));
    }

    private void index(List<TextDoc> docs) {
        attempt(() -> {
            for (TextDoc doc : docs) {
                forms.with(doc, writer::addDocument);
            }
        });
    }

    private void throwWhatFailed() throws IOException {
        switch (failed.get()) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }
}
