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
    private static final int PIECE = 1 << 20;
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
            int end = whole.limit();
            int read = 0;
            while (read >= 0 && whole.position() < end) {
                whole.limit(Math.min(end, whole.position() + PIECE)); // the system copies by as much as is asked for
                read = channel.read(whole);
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

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        byte[] all = new byte[bytes.getInt()];
        bytes.get(all);
        return all;
    }

    public long[] longs() {
        long[] all = new long[bytes.getInt()];
        bytes.slice().asLongBuffer().get(all);
        bytes.position(bytes.position() + all.length * Long.BYTES);
        return all;
    }

    public int[] ints() {
        int[] all = new int[bytes.getInt()];
        bytes.slice().asIntBuffer().get(all);
        bytes.position(bytes.position() + all.length * Integer.BYTES);
        return all;
    }

    public char[] chars() {
        char[] all = new char[bytes.getInt()];
        bytes.slice().asCharBuffer().get(all);
        bytes.position(bytes.position() + all.length * Character.BYTES);
        return all;
    }
}
