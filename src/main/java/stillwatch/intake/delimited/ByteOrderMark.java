package stillwatch.intake.delimited;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes some programs put first to say which encoding follows. */
enum ByteOrderMark {
    UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
    // the four-byte marks come first: the mark of UTF-32LE begins with that of UTF-16LE
    UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
    UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
    GB18030("GB18030", 0x84, 0x31, 0x95, 0x33),
    UTF_16LE("UTF-16LE", 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", 0xFE, 0xFF);

    private final Charset charset;
    private final byte[] bytes;

    ByteOrderMark(String charset, int... bytes) {
        this.charset = Charset.forName(charset);
        this.bytes = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            this.bytes[i] = (byte) bytes[i];
        }
    }

    static @Nullable ByteOrderMark of(byte[] head) {
        for (ByteOrderMark mark : values()) {
            int length = mark.bytes.length;
            if (head.length >= length && Arrays.equals(head, 0, length, mark.bytes, 0, length)) {
                return mark;
            }
        }
        return null;
    }

    Encoding encoding() {
        return new Encoding(charset, bytes.length, "a byte order mark says so", false);
    }

    boolean marks(Charset other) {
        return charset.equals(other);
    }

    int length() {
        return bytes.length;
    }
}
