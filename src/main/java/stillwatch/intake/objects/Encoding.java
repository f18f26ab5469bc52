package stillwatch.intake.objects;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * In which Unicode encoding a JSON text is written. It begins with a character of ASCII or a byte order mark, so the first
 * four bytes tell.
 *
 * @param mark how many bytes the byte order mark takes, 0 where there is none
 */
record Encoding(Charset charset, int mark) {
    static Encoding of(byte[] head, int length) {
        int[] b = new int[4];
        for (int i = 0; i < 4; i++) {
            b[i] = i < length ? head[i] & 0xFF : -1;
        }
        Encoding marked = marked(b);
        return marked == null ? new Encoding(unmarked(b), 0) : marked;
    }

    private static @Nullable Encoding marked(int[] b) {
        if (b[0] == 0xEF && b[1] == 0xBB && b[2] == 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (b[0] == 0xFF && b[1] == 0xFE) {
            boolean wide = b[2] == 0 && b[3] == 0;
            return wide ? new Encoding(StandardCharsets.UTF_32LE, 4) : new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (b[0] == 0 && b[1] == 0 && b[2] == 0xFE && b[3] == 0xFF) {
            return new Encoding(StandardCharsets.UTF_32BE, 4);
        }
        return b[0] == 0xFE && b[1] == 0xFF ? new Encoding(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static Charset unmarked(int[] b) {
        if (b[0] == 0 && b[1] == 0 && b[2] == 0 && b[3] > 0) {
            return StandardCharsets.UTF_32BE;
        }
        if (b[0] > 0 && b[1] == 0 && b[2] == 0 && b[3] == 0) {
            return StandardCharsets.UTF_32LE;
        }
        if (b[0] == 0 && b[1] > 0) {
            return StandardCharsets.UTF_16BE;
        }
        return b[0] > 0 && b[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
