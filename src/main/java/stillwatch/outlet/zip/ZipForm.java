package stillwatch.outlet.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes between the contents of a zip. There is one way to write each, so whatever differs was not written here. */
public final class ZipForm {
    /** How long what stands before a content is, without its name. */
    public static final int LOCAL = 30;

    public static final int MOST_ENTRIES = 65_000;

    /** Beyond it other forms of zip begin. */
    public static final long MOST_BYTES = 4_000_000_000L;

    private static final int LOCAL_SIGN = 0x04034b50;
    private static final int CENTRAL_SIGN = 0x02014b50;
    private static final int END_SIGN = 0x06054b50;
    private static final short VERSION = 10;
    private static final short FIRST_DAY = 1 << 5 | 1;
    private static final int CENTRAL = 46;
    private static final int END = 22;

    private ZipForm() {}

    /** One content; {@code name} in ASCII. */
    public record Piece(String name, long size, long crc) {}

    public static byte[] local(Piece piece) {
        byte[] name = piece.name().getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[LOCAL + name.length];
        ByteBuffer bytes = in(whole).putInt(LOCAL_SIGN);
        common(bytes, piece, name);
        bytes.putShort((short) 0).put(name);
        return whole;
    }

    /** {@code at}: where its content's {@link #local} begins. */
    public static byte[] central(Piece piece, long at) {
        byte[] name = piece.name().getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[CENTRAL + name.length];
        ByteBuffer bytes = in(whole).putInt(CENTRAL_SIGN).putShort(VERSION);
        common(bytes, piece, name);
        bytes.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        bytes.putInt(0).putInt((int) at).put(name);
        return whole;
    }

    private static void common(ByteBuffer bytes, Piece piece, byte[] name) {
        bytes.putShort(VERSION).putShort((short) 0).putShort((short) 0);
        bytes.putShort((short) 0).putShort(FIRST_DAY);
        bytes.putInt((int) piece.crc()).putInt((int) piece.size()).putInt((int) piece.size());
        bytes.putShort((short) name.length);
    }

    /** {@code at}: where the list of contents begins; {@code size}: how long it is. */
    public static byte[] end(int entries, long size, long at) {
        byte[] whole = new byte[END];
        ByteBuffer bytes = in(whole).putInt(END_SIGN).putShort((short) 0).putShort((short) 0);
        bytes.putShort((short) entries).putShort((short) entries);
        bytes.putInt((int) size).putInt((int) at).putShort((short) 0);
        return whole;
    }

    /** Whether these four bytes or more are the beginning of what stands before a content. */
    public static boolean begins(byte[] head) {
        return in(head).getInt(0) == LOCAL_SIGN;
    }

    public static int nameLength(byte[] local) {
        return Short.toUnsignedInt(in(local).getShort(LOCAL - 4));
    }

    /** The content a head announces, under this name. */
    public static Piece announced(byte[] local, String name) {
        ByteBuffer bytes = in(local);
        return new Piece(name, Integer.toUnsignedLong(bytes.getInt(18)), Integer.toUnsignedLong(bytes.getInt(14)));
    }

    private static ByteBuffer in(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
