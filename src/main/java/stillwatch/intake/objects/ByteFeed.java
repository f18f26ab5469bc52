package stillwatch.intake.objects;

import java.io.IOException;
import java.io.InputStream;

/** A file byte by byte, with the line and column a person would count in an editor. */
final class ByteFeed {
    static final int END = -1;
    private final InputStream from;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long before;
    private long line = 1;
    private long lineStart;
    private int previous;
    private boolean lineIsBlank = true;

    ByteFeed(InputStream from) throws IOException {
        this.from = from;
        skipMark();
    }

    /** A byte order mark belongs to the file and not to its text. */
    private void skipMark() throws IOException {
        filled = Math.max(0, from.readNBytes(buffer, 0, buffer.length));
        if (filled >= 3 && (buffer[0] & 0xFF) == 0xEF && (buffer[1] & 0xFF) == 0xBB && (buffer[2] & 0xFF) == 0xBF) {
            at = 3;
            lineStart = 3;
        }
    }

    int peek() throws IOException {
        if (at == filled && !more()) {
            return END;
        }
        return buffer[at] & 0xFF;
    }

    int next() throws IOException {
        if (at == filled && !more()) {
            return END;
        }
        int b = buffer[at++] & 0xFF;
        if (b == '\n' || b == '\r') {
            lineBreak(b);
        }
        lineIsBlank &= b <= ' ';
        previous = b;
        return b;
    }

    long offset() {
        return before + at;
    }

    long line() {
        return line;
    }

    long column() {
        return offset() - lineStart + 1;
    }

    /** Whether nothing but white space stood on this line so far. */
    boolean lineIsBlank() {
        return lineIsBlank;
    }

    /** CR LF is one break: the LF only moves where the line begins. */
    private void lineBreak(int b) {
        if (b == '\r' || previous != '\r') {
            line++;
        }
        lineStart = offset();
        lineIsBlank = true;
    }

    private boolean more() throws IOException {
        if (filled < 0) {
            return false;
        }
        before += filled;
        at = 0;
        filled = from.read(buffer);
        if (filled <= 0) {
            filled = 0;
            return false;
        }
        return true;
    }
}
