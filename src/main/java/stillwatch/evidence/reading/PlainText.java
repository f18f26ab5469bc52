package stillwatch.evidence.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file as text.
 *
 * @param encoding how its bytes were read, in words
 * @param whole false where only its beginning was read
 */
public record PlainText(String text, String encoding, boolean whole) {
    public static final int LONGEST = 8 << 20;
    private static final int LONGEST_LETTER = 4;

    /** UTF-8 or UTF-16 by their mark, UTF-8 where it fits, else the encoding of old Windows programs. */
    public static PlainText read(InputStream from, int longest) throws IOException {
        byte[] bytes = from.readNBytes(longest + 1);
        boolean whole = bytes.length <= longest;
        return of(whole ? bytes : Arrays.copyOf(bytes, longest), whole);
    }

    static PlainText of(byte[] bytes, boolean whole) throws IOException {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8, whole);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE, whole);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE, whole);
        }
        return unmarked(bytes, whole);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static PlainText marked(byte[] bytes, int skip, Charset charset, boolean whole) {
        String text = new String(bytes, skip, bytes.length - skip, charset);
        return new PlainText(text, charset.name(), whole);
    }

    private static String utf8(byte[] bytes, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, length))
                .toString();
    }

    /** Where the text was cut, its last letter may be. */
    private static PlainText unmarked(byte[] bytes, boolean whole) {
        for (int less = 0; less < (whole ? 1 : LONGEST_LETTER); less++) {
            try {
                return new PlainText(utf8(bytes, Math.max(0, bytes.length - less)), "UTF-8", whole);
            } catch (CharacterCodingException noUtf8) {
                // tried with one byte less, and then as what it is where it is not UTF-8
            }
        }
        return new PlainText(new String(bytes, Charset.forName("windows-1252")), "Windows-1252, as no UTF-8", whole);
    }
}
