package stillwatch.store.tape;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** Reads a tape. Its sum is checked before anything is taken from it. */
public final class TapeReader {
    private static final int SUM = 8;
    private final ByteBuffer bytes;
    private final long[] before = new long[TapeWriter.WIDEST];
    private final String head;
    private int place;

    private TapeReader(ByteBuffer bytes) {
        this.bytes = bytes;
        this.head = text();
    }

    /** Throws {@link IOException} where there is none, or it is not as it was written. */
    public static TapeReader open(Path file) throws IOException {
        ByteBuffer whole = whole(file);
        if (whole.limit() < SUM) {
            throw new IOException("cut short");
        }
        ByteBuffer content = whole.slice(0, whole.limit() - SUM);
        CRC32C sum = new CRC32C();
        sum.update(content.duplicate());
        if (sum.getValue() != whole.getLong(whole.limit() - SUM)) {
            throw new IOException("not as it was written");
        }
        return new TapeReader(content);
    }

    /** Into memory of its own: a file that is mapped cannot be replaced on every system. */
    private static ByteBuffer whole(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > Integer.MAX_VALUE - SUM) {
                throw new IOException("too long");
            }
            ByteBuffer whole = ByteBuffer.allocate((int) channel.size());
            while (whole.hasRemaining() && channel.read(whole) >= 0) {
                // until all of it is there
            }
            return whole.flip();
        }
    }

    public String head() {
        return head;
    }

    void expect(String what) {
        if (bytes.get() != TapeWriter.BEGIN || !text().equals(what)) {
            throw new IllegalStateException("the tape goes on with something else than " + what);
        }
        java.util.Arrays.fill(before, 0);
    }

    boolean row() {
        place = 0;
        return bytes.get() == TapeWriter.ROW;
    }

    boolean flag() {
        return bytes.get() != 0;
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte one = bytes.get();
        while (one < 0) {
            value |= (one & 0x7FL) << shift;
            shift += 7;
            one = bytes.get();
        }
        value |= (long) one << shift;
        long number = before[place] + (value >>> 1 ^ -(value & 1));
        before[place] = number;
        place++;
        return number;
    }

    String text() {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
