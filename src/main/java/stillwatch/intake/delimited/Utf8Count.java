package stillwatch.intake.delimited;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** How many characters beyond ASCII a text has if it is read as UTF-8, and how many bytes that are none. */
record Utf8Count(int good, int bad) {
    static Utf8Count of(byte[] text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer left = ByteBuffer.wrap(text);
        CharBuffer chars = CharBuffer.allocate(text.length + 1);
        int bad = 0;
        CoderResult result = decoder.decode(left, chars, true);
        while (result.isError()) {
            bad += result.length();
            left.position(left.position() + result.length());
            result = decoder.reset().decode(left, chars, true);
        }
        int good = (int) chars.flip().chars().filter(c -> c >= 0x80).count();
        return new Utf8Count(good, bad);
    }
}
