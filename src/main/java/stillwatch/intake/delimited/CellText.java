package stillwatch.intake.delimited;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes of a row as text: strictly for cells, and with bad bytes made visible for the raw text of a rejected row. */
final class CellText {
    private static final char REPLACED = '\uFFFD';
    private final Charset charset;
    private final String name;
    private final int mark;

    CellText(ByteFeed feed) {
        this.charset = feed.own() ? feed.encoding().charset() : StandardCharsets.UTF_8;
        this.name = feed.encoding().name();
        this.mark = feed.encoding().mark();
    }

    /** {@code place}: where in the fed bytes the cell begins. */
    String strict(byte[] bytes, int from, int to, long place) throws BadBytes {
        String text = new String(bytes, from, to - from, charset);
        // a replacement character may stand in the file itself: only the strict decoder knows
        if (text.indexOf(REPLACED) < 0) {
            return text;
        }
        ByteBuffer left = ByteBuffer.wrap(bytes, from, to - from);
        CoderResult result = strictDecoder().decode(left, CharBuffer.allocate(to - from + 1), true);
        if (!result.isError()) {
            return text;
        }
        throw bad(bytes, left.position(), to, place + left.position() - from);
    }

    private BadBytes bad(byte[] bytes, int at, int to, long place) {
        boolean marked = InvalidMark.at(bytes, at, to);
        int bad = marked ? InvalidMark.bad(bytes, at) : bytes[at] & 0xFF;
        long where = marked ? InvalidMark.place(bytes, at) : place + mark;
        return new BadBytes(String.format(
                Locale.ROOT,
                "byte 0x%02X at byte %d of the file (counted from 0) is not %s text; if the file is in another encoding, name it in the mapping",
                bad,
                where,
                name));
    }

    BadBytes nul(long place) {
        return new BadBytes("a NUL byte at byte " + (place + mark)
                + " of the file (counted from 0); the row is damaged or the encoding is not " + name);
    }

    /** Everything, with bytes that are no text written as \xE9. */
    String visible(byte[] bytes, int from, int to) {
        StringBuilder shown = new StringBuilder(to - from);
        ByteBuffer left = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer chars = CharBuffer.allocate(to - from + 1);
        while (left.hasRemaining()) {
            CoderResult result = strictDecoder().decode(left, chars.clear(), true);
            shown.append(chars.flip());
            if (result.isError()) {
                show(bytes, left, to, shown);
            }
        }
        return shown.toString();
    }

    private static void show(byte[] bytes, ByteBuffer left, int to, StringBuilder shown) {
        int at = left.position();
        boolean marked = InvalidMark.at(bytes, at, to);
        int bad = marked ? InvalidMark.bad(bytes, at) : bytes[at] & 0xFF;
        shown.append(String.format(Locale.ROOT, "\\x%02X", bad));
        left.position(at + (marked ? InvalidMark.LENGTH : 1));
    }

    private CharsetDecoder strictDecoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
