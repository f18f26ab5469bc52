package stillwatch.intake.delimited;

import java.nio.ByteBuffer;

/**
 * A byte that is no text, written into UTF-8 as bytes that never occur there: 0xFF, then its place in the file six bits at a
 * time, then the byte itself four bits at a time. None of them can be taken for a delimiter or a line end.
 */
final class InvalidMark {
    static final int LENGTH = 11;
    private static final int PLACES = 8;

    private InvalidMark() {}

    static void write(ByteBuffer to, long place, byte bad) {
        to.put((byte) 0xFF);
        for (int i = PLACES - 1; i >= 0; i--) {
            to.put((byte) (0x80 | place >> 6 * i & 0x3F));
        }
        to.put((byte) (0x80 | bad >> 4 & 0xF));
        to.put((byte) (0x80 | bad & 0xF));
    }

    static boolean at(byte[] text, int at, int end) {
        return (text[at] & 0xFF) == 0xFF && end - at >= LENGTH;
    }

    static long place(byte[] text, int at) {
        long place = 0;
        for (int i = 1; i <= PLACES; i++) {
            place = place << 6 | text[at + i] & 0x3F;
        }
        return place;
    }

    static int bad(byte[] text, int at) {
        return (text[at + PLACES + 1] & 0xF) << 4 | text[at + PLACES + 2] & 0xF;
    }
}
