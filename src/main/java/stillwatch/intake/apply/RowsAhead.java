package stillwatch.intake.apply;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.rows.RowsLine;
import stillwatch.intake.rows.RowsReader;

/** Reads a rows file on a thread of its own, a bounded number of rows ahead of whoever takes them; the order stays. */
final class RowsAhead implements AutoCloseable {
    private static final int MOST_ROWS = 256;
    private static final int MOST_BYTES = 1 << 19;
    private static final int MOST_BATCHES = 8;
    private final BlockingQueue<Batch> batches = new ArrayBlockingQueue<>(MOST_BATCHES);
    private final InputStream lines;
    private final Thread thread;
    private volatile boolean closed;
    private boolean ended;

    /** Some rows, and what ends them: the end of the file or a failure. */
    private record Batch(
            List<RowsLine.Row> rows, boolean last, @Nullable Throwable failure) {}

    RowsAhead(InputStream lines) {
        this.lines = lines;
        this.thread = Thread.ofPlatform().daemon().name("rows ahead").start(this::read);
    }

    /** Takes the rows to the end. */
    interface Taker {
        void take(List<RowsLine.Row> rows);
    }

    void each(Taker taker) throws IOException {
        for (List<RowsLine.Row> rows = next(); rows != null; rows = next()) {
            taker.take(rows);
        }
    }

    /** The next rows, perhaps none; null behind the last. */
    @Nullable
    List<RowsLine.Row> next() throws IOException {
        if (ended) {
            return null;
        }
        Batch batch = patiently(batches::take);
        ended = batch.last();
        if (batch.failure() != null) {
            throw failed(batch.failure());
        }
        return batch.rows();
    }

    private static IOException failed(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return new IOException(failure.getMessage(), failure);
    }

    private void read() {
        try {
            RowsReader reader = new RowsReader(lines);
            Batch batch;
            do {
                batch = batch(reader);
                give(batch);
            } while (!batch.last() && !closed);
        } catch (IOException | RuntimeException | Error e) {
            give(new Batch(List.of(), true, e));
        }
    }

    private static Batch batch(RowsReader reader) throws IOException {
        List<RowsLine.Row> rows = new ArrayList<>(MOST_ROWS);
        long enough = reader.bytesRead() + MOST_BYTES;
        while (rows.size() < MOST_ROWS && reader.bytesRead() < enough) {
            RowsLine line = reader.next();
            if (line == null) {
                return new Batch(rows, true, null);
            }
            if (line instanceof RowsLine.Row row) {
                rows.add(row);
            }
        }
        return new Batch(rows, false, null);
    }

    private void give(Batch batch) {
        patiently(() -> {
            batches.put(batch);
            return batch;
        });
    }

    /** Something that waits. */
    private interface Waiting<T> {
        T go() throws InterruptedException;
    }

    /** An interrupt is no way to stop an import; it is passed on when the wait is over. */
    private static <T> T patiently(Waiting<T> waiting) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.go();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        while (thread.isAlive()) {
            batches.clear();
            patiently(() -> thread.join(Duration.ofMillis(5)));
        }
        lines.close();
    }
}
