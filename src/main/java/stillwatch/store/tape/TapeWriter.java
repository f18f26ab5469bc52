package stillwatch.store.tape;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;

/**
 * Writes a tape: rows, in which numbers are the difference to the one that stood in the same place of the row before, or whole
 * arrays. It is only kept when all of it could be written; where it could not, everything works as without one.
 */
public final class TapeWriter implements AutoCloseable {
    static final int BEGIN = 1;
    static final int ROW = 2;
    static final int END = 3;
    static final int WIDEST = 64;
    private static final int BLOCK = 1 << 16;
    private static final int MANY = BLOCK / Long.BYTES;
    private final Path file;
    private final Path unfinished;
    private final OutputStream out;
    private final CRC32C sum = new CRC32C();
    private final byte[] block = new byte[BLOCK];
    private final long[] before = new long[WIDEST];
    private int filled;
    private int place;
    private boolean broken;

    /** {@code head} says what the tape is of. */
    public TapeWriter(Path file, String head) throws IOException {
        this.file = file;
        this.unfinished = file.resolveSibling(file.getFileName() + ".new");
        this.out = Files.newOutputStream(unfinished);
        text(head);
    }

    void begin(String what) {
        put(BEGIN);
        text(what);
        java.util.Arrays.fill(before, 0);
    }

    void row() {
        put(ROW);
        place = 0;
    }

    void end() {
        put(END);
    }

    void flag(boolean flag) {
        put(flag ? 1 : 0);
    }

    void number(long number) {
        long difference = number - before[place];
        before[place] = number;
        place++;
        long left = difference << 1 ^ difference >> 63;
        while ((left & ~0x7FL) != 0) {
            put((int) (left & 0x7F) | 0x80);
            left >>>= 7;
        }
        put((int) left);
    }

    public void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public void bytes(byte[] bytes) {
        count(bytes.length);
        for (int at = 0; at < bytes.length; at += BLOCK) {
            whole(ByteBuffer.wrap(bytes, at, Math.min(BLOCK, bytes.length - at)));
        }
    }

    /** The first so many of them. */
    public void longs(long[] values, int count) {
        count(count);
        for (int at = 0; at < count; at += MANY) {
            int now = Math.min(MANY, count - at);
            ByteBuffer bytes = ByteBuffer.allocate(now * Long.BYTES);
            bytes.asLongBuffer().put(values, at, now);
            whole(bytes);
        }
    }

    /** The first so many of them. */
    public void ints(int[] values, int count) {
        count(count);
        for (int at = 0; at < count; at += MANY) {
            int now = Math.min(MANY, count - at);
            ByteBuffer bytes = ByteBuffer.allocate(now * Integer.BYTES);
            bytes.asIntBuffer().put(values, at, now);
            whole(bytes);
        }
    }

    public void chars(char[] values) {
        count(values.length);
        for (int at = 0; at < values.length; at += MANY) {
            int now = Math.min(MANY, values.length - at);
            ByteBuffer bytes = ByteBuffer.allocate(now * Character.BYTES);
            bytes.asCharBuffer().put(values, at, now);
            whole(bytes);
        }
    }

    private void count(int count) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            put(count >>> shift);
        }
    }

    /** No more than a block. */
    private void whole(ByteBuffer bytes) {
        if (filled + bytes.remaining() > BLOCK) {
            flush();
        }
        int more = bytes.remaining();
        bytes.get(block, filled, more);
        filled += more;
    }

    private void put(int value) {
        if (filled == BLOCK) {
            flush();
        }
        block[filled++] = (byte) value;
    }

    private void flush() {
        sum.update(block, 0, filled);
        try {
            if (!broken) {
                out.write(block, 0, filled);
            }
        } catch (IOException e) {
            broken = true; // a full disk: nothing depends on this file
        }
        filled = 0;
    }

    /** Now it is whole, and takes the place of the one before. */
    public void keep() throws IOException {
        flush();
        long value = sum.getValue();
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((int) (value >>> shift));
        }
        flush();
        out.close();
        if (broken) {
            throw new IOException("the tape could not be written");
        }
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(unfinished);
    }
}
