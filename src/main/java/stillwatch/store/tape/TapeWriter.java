package stillwatch.store.tape;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;

/**
 * Writes a tape: numbers as the difference to the one that stood in the same place of the row before. It is only kept when all
 * of it could be written; where it could not, everything works as without one.
 */
public final class TapeWriter implements AutoCloseable {
    static final int BEGIN = 1;
    static final int ROW = 2;
    static final int END = 3;
    static final int WIDEST = 64;
    private static final int BLOCK = 1 << 16;
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

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= 8) {
            put(bytes.length >>> shift);
        }
        for (byte one : bytes) {
            put(one);
        }
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
