package stillwatch.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import stillwatch.casefile.canon.Sha256;
import stillwatch.progress.Progress;

/**
 * A file coming in: written aside and hashed on the way, in constant memory. {@link #finish} makes it safe on the disk,
 * {@link #keep} puts it in its place; closed without that, nothing of it stays.
 */
public final class Incoming extends OutputStream {
    private static final int BUFFER = 1 << 16;
    private static final int HEAD = 4096;
    private final ShelfKeeping shelf;
    private final Aside aside;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private long size;
    private final byte[] head = new byte[HEAD];
    private int headFilled;
    private State state = State.OPEN;
    private Stored stored = new Stored("", 0);

    private enum State {
        OPEN,
        FINISHED,
        KEPT,
        BROKEN,
        GONE
    }

    Incoming(ShelfKeeping shelf, Aside aside) {
        this.shelf = shelf;
        this.aside = aside;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        expect(State.OPEN);
        int more = Math.min(count, HEAD - headFilled);
        System.arraycopy(bytes, from, head, headFilled, more);
        headFilled += more;
        if (count > BUFFER - filled) {
            flushBuffer();
        }
        if (count >= BUFFER) {
            pass(bytes, from, count);
        } else {
            System.arraycopy(bytes, from, buffer, filled, count);
            filled += count;
        }
    }

    /** Everything {@code from} gives; {@code what} and {@code total} are for the progress shown. */
    public void writeAll(InputStream from, String what, long total, Progress progress) throws IOException {
        byte[] piece = new byte[BUFFER];
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            progress.stopIfCancelled();
            write(piece, 0, read);
            progress.at(what, size + filled, total);
        }
    }

    /** All bytes are on the disk; not yet in place. */
    public Stored finish() throws IOException {
        expect(State.OPEN);
        flushBuffer();
        attempt(aside::sync);
        stored = new Stored(Sha256.hex(digest), size);
        state = State.FINISHED;
        return stored;
    }

    /** The finished file from its first byte, before it is kept: what is read is then exactly what will be kept. */
    public InputStream read() throws IOException {
        expect(State.FINISHED);
        return aside.read();
    }

    /** Moves the file into its place, unless the same bytes are there already. */
    public Kept keep() throws IOException {
        expect(State.FINISHED);
        Kept[] kept = {Kept.NEW};
        attempt(() -> kept[0] = shelf.keep(aside, stored));
        state = State.KEPT;
        return kept[0];
    }

    /** The first bytes, up to 4 KB of them, for guessing what kind of file it is. */
    public byte[] head() {
        return Arrays.copyOf(head, headFilled);
    }

    public void discard() throws IOException {
        if (state != State.KEPT && state != State.GONE) {
            state = State.GONE;
            aside.drop();
        }
    }

    @Override
    public void close() throws IOException {
        discard();
    }

    private void flushBuffer() throws IOException {
        if (filled > 0) {
            pass(buffer, 0, filled);
            filled = 0;
        }
    }

    private void pass(byte[] bytes, int from, int count) throws IOException {
        attempt(() -> aside.write(bytes, from, count));
        digest.update(bytes, from, count);
        size += count;
    }

    /** After one failure nothing can be finished any more, even if the caller overlooked it. */
    private void attempt(Step step) throws IOException {
        try {
            step.take();
        } catch (IOException | RuntimeException e) {
            state = State.BROKEN;
            throw e;
        }
    }

    private void expect(State wanted) throws IOException {
        if (state != wanted) {
            throw new IOException("This file is not being written any more (" + state + ", not " + wanted + ").");
        }
    }

    /** Something that can fail. */
    private interface Step {
        void take() throws IOException;
    }
}
