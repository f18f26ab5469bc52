package stillwatch.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Walks over the lines between two places of a file, holding one line at a time; the file's own position is left alone. */
final class LineScan {
    private static final int MOST_AT_ONCE = 1 << 20;
    private final FileChannel channel;
    private final long end;
    private long readTo;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int filled;

    LineScan(FileChannel channel, long from, long end) {
        this.channel = channel;
        this.readTo = from;
        this.end = end;
    }

    /** Where in the file the next line begins. */
    long position() {
        return readTo - (filled - start);
    }

    /**
     * The next line without its line end, or null where no further line is ended. Of a line that is longer than any entry
     * only the beginning comes, one byte longer than an entry may be.
     */
    byte @Nullable [] next() throws IOException {
        int at = start;
        while (true) {
            for (; at < filled; at++) {
                if (buffer[at] == '\n') {
                    return taken(at, 1);
                }
            }
            if (filled - start > Line.LONGEST) {
                return taken(start + Line.LONGEST + 1, 0);
            }
            at -= makeRoom();
            if (!fill()) {
                return null;
            }
        }
    }

    /** What stands behind the last line end, once {@link #next()} answered null. */
    byte[] rest() {
        return Arrays.copyOfRange(buffer, start, filled);
    }

    private byte[] taken(int upTo, int lineEnd) {
        byte[] line = Arrays.copyOfRange(buffer, start, upTo);
        start = upTo + lineEnd;
        return line;
    }

    private boolean fill() throws IOException {
        int wanted = (int) Math.min(Math.min(buffer.length - filled, MOST_AT_ONCE), end - readTo);
        if (wanted <= 0) {
            return false;
        }
        int read = channel.read(ByteBuffer.wrap(buffer, filled, wanted), readTo);
        if (read < 0) {
            return false;
        }
        filled += read;
        readTo += read;
        return true;
    }

    /** Moves what is left to the front, growing for a line longer than the buffer; answers how far it moved. */
    private int makeRoom() {
        int moved = start;
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        start = 0;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        return moved;
    }
}
