package stillwatch.intake.delimited;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes some programs put first to say which encoding follows. */
enum ByteOrderMark {
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    // the four-byte marks come first: the mark of UTF-32LE begins with that of UTF-16LE
    UTF_32LE("UTF-32LE", "\u00FF\u00FE\0\0"),
    UTF_32BE("UTF-32BE", "\0\0\u00FE\u00FF"),
    GB18030("GB18030", "\u00841\u00953"),
    UTF_16LE("UTF-16LE", "\u00FF\u00FE"),
    UTF_16BE("UTF-16BE", "\u00FE\u00FF");

    private final String charset;
    private final String bytes;

    /** {@code bytes}: one character for each byte. */
    ByteOrderMark(String charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    static @Nullable ByteOrderMark of(byte[] head) {
        int length = Math.min(head.length, 4);
        String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
        for (ByteOrderMark mark : values()) {
            if (start.startsWith(mark.bytes)) {
                return mark;
            }
        }
        return null;
    }

    Encoding encoding() {
        return new Encoding(Charset.forName(charset), bytes.length(), "a byte order mark says so", false);
    }

    boolean marks(Charset other) {
        return charset.equals(other.name());
    }

    int length() {
        return bytes.length();
    }
}
