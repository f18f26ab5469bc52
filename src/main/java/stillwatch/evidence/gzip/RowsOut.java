package stillwatch.evidence.gzip;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Compresses on a second thread, in blocks of one megabyte that do not depend on how they were written, so that the same
 * rows give the same file. {@link #finish} waits until all is written; a failure of that thread is thrown at the next
 * block or there. What it writes to is not closed.
 */
public final class RowsOut extends OutputStream {
    private static final int BLOCK = 1 << 20;
    private static final int BLOCKS = 3;
    private final OutputStream to;
    private final Belt<Block> full = new Belt<>(BLOCKS + 1);
    private final Belt<byte[]> empty = new Belt<>(BLOCKS);
    private final Thread thread;
    private byte[] block = new byte[BLOCK];
    private int filled;
    private boolean wrote;
    private boolean ended;
    private volatile boolean givenUp;
    private volatile @Nullable Throwable failure;

    public RowsOut(OutputStream to) {
        this.to = to;
        for (int i = 1; i < BLOCKS; i++) {
            empty.put(new byte[BLOCK]);
        }
        thread = Thread.ofPlatform().daemon().name("rows-out").start(this::compress);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        expectOpen();
        for (int at = from; at < from + count; ) {
            int some = Math.min(from + count - at, BLOCK - filled);
            System.arraycopy(bytes, at, block, filled, some);
            filled += some;
            at += some;
            if (filled == BLOCK) {
                passOn();
                block = empty.take();
            }
        }
    }

    /** All rows are written to where they go, or this says why not. */
    public void finish() throws IOException {
        expectOpen();
        passOn();
        end();
        throwFailure();
    }

    /** Without {@link #finish} before, what was not yet written is dropped. */
    @Override
    public void close() {
        if (!ended) {
            givenUp = true;
            end();
        }
    }

    private void end() {
        ended = true;
        full.put(Block.LAST);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void passOn() throws IOException {
        throwFailure();
        if (filled > 0) {
            full.put(new Block(block, filled));
            filled = 0;
        }
    }

    private void compress() {
        try (GzipMember gzip = new GzipMember()) {
            for (Block next = full.take(); !next.last(); next = full.take()) {
                compress(next, gzip);
                empty.put(next.bytes());
            }
            if (!wrote) {
                compress(Block.LAST, gzip);
            }
        }
    }

    /** After a failure blocks are still taken, so that the other side never waits for ever. An empty file has one empty member. */
    private void compress(Block next, GzipMember gzip) {
        if (failure != null || givenUp) {
            return;
        }
        wrote = true;
        try {
            gzip.write(next.bytes(), next.length(), to);
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
    }

    private void expectOpen() throws IOException {
        if (ended) {
            throw new IOException("This rows file is finished; nothing can be added.");
        }
    }

    private void throwFailure() throws IOException {
        Failures.rethrow(failure);
    }
}
