package stillwatch.intake.delimited;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** UTF-16 and UTF-32 without a mark: known by where their zero bytes stand, since every table has ASCII in it. */
final class WideText {
    private WideText() {}

    static @Nullable Encoding of(byte[] head) {
        int[] zeros = new int[4];
        int length = head.length / 4 * 4;
        for (int i = 0; i < length; i++) {
            zeros[i & 3] += head[i] == 0 ? 1 : 0;
        }
        int quarter = length / 4;
        String name = wide(zeros, quarter);
        return name == null || !decodes(name, head, length) ? null : encoding(name);
    }

    private static @Nullable String wide(int[] zeros, int quarter) {
        int most = quarter * 9 / 10;
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (quarter == 0) {
            return null;
        }
        if (zeros[2] >= most && zeros[3] >= most && zeros[0] <= quarter / 10) {
            return "UTF-32LE";
        }
        if (zeros[0] >= most && zeros[1] >= most && zeros[3] <= quarter / 10) {
            return "UTF-32BE";
        }
        if (odd > quarter / 5 && even * 8 < odd) {
            return "UTF-16LE";
        }
        return even > quarter / 5 && odd * 8 < even ? "UTF-16BE" : null;
    }

    /** Nearly all of it; the last character of a beginning may be torn. */
    private static boolean decodes(String name, byte[] head, int length) {
        String text = new String(head, 0, length, Charset.forName(name));
        return text.chars().filter(c -> c == 0xFFFD).count() * 100 <= text.length() + 100;
    }

    private static Encoding encoding(String name) {
        return new Encoding(Charset.forName(name), 0, "its zero bytes stand where that encoding has them", true);
    }
}
