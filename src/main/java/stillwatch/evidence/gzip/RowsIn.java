package stillwatch.evidence.gzip;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads and decompresses ahead on a second thread, a few blocks at most. */
public final class RowsIn extends InputStream {
    private static final int BLOCK = 1 << 18;
    private static final int BLOCKS = 4;
    private final InputStream from;
    private final Belt<Block> full = new Belt<>(BLOCKS + 1);
    private final Belt<byte[]> empty = new Belt<>(BLOCKS + 1);
    private Block block = new Block(new byte[BLOCK], 0);
    private int at;
    private boolean ended;
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;

    /** Closes {@code from} when it is closed itself. */
    public RowsIn(InputStream from) {
        this.from = from;
        for (int i = 0; i < BLOCKS; i++) {
            empty.put(new byte[BLOCK]);
        }
        Thread.ofPlatform().daemon().name("rows-in").start(this::readAhead);
    }

    @Override
    public int read() throws IOException {
        return more() ? block.bytes()[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int start, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int some = Math.min(count, block.length() - at);
        System.arraycopy(block.bytes(), at, into, start, some);
        at += some;
        return some;
    }

    /** The thread notices at its next block, and closes what it reads. */
    @Override
    public void close() throws IOException {
        closed = true;
        while (!ended) {
            next();
        }
    }

    private boolean more() throws IOException {
        if (closed) {
            throw new IOException("This rows file was closed.");
        }
        if (at == block.length() && !ended) {
            next();
            at = 0;
        }
        if (ended) {
            Failures.rethrow(failure);
        }
        return !ended;
    }

    private void next() {
        empty.put(block.bytes());
        block = full.take();
        ended = block.last();
    }

    private void readAhead() {
        try (from) {
            decompress();
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
        full.put(Block.LAST);
    }

    private void decompress() throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new Peeking(from), 1 << 16)) {
            while (!closed) {
                byte[] bytes = empty.take();
                int length = gzip.readNBytes(bytes, 0, bytes.length);
                if (length == 0) {
                    break;
                }
                full.put(new Block(bytes, length));
            }
            readToTheEnd();
        } catch (ZipException | EOFException e) {
            readToTheEnd();
            throw e;
        }
    }

    /** A source that checks itself does so at its end, and knows better what is wrong than a decompressor. */
    private void readToTheEnd() throws IOException {
        if (!closed) {
            from.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** GZIPInputStream asks what is available before it looks for another member; a stream may say 0 with more to come. */
    private static final class Peeking extends BufferedInputStream {
        Peeking(InputStream from) {
            super(from, 1 << 16);
        }

        @Override
        public synchronized int available() throws IOException {
            mark(1);
            boolean more = read() >= 0;
            reset();
            return more ? 1 : 0;
        }

        /** The source is read on after the decompressor is through. */
        @Override
        public void close() {}
    }
}
