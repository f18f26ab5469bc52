package stillwatch.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.LineBuffer;

/** Walks over the lines between two places of a file, holding one line at a time; the file's own position is left alone. */
final class LineScan {
    private static final int MOST_AT_ONCE = 1 << 20;
    private final FileChannel channel;
    private final long end;
    private long readTo;
    private final LineBuffer lines = new LineBuffer();

    LineScan(FileChannel channel, long from, long end) {
        this.channel = channel;
        this.readTo = from;
        this.end = end;
    }

    /** Where in the file the next line begins. */
    long position() {
        return readTo - waiting();
    }

    /**
     * The next line without its line end, or null where no further line is ended. Of a line that is longer than any entry
     * only the beginning comes, one byte longer than an entry may be.
     */
    byte @Nullable [] next() throws IOException {
        int lineEnd = lines.lineEnd();
        while (lineEnd < 0) {
            if (waiting() > Line.LONGEST) {
                return taken(lines.start() + Line.LONGEST + 1, 0);
            }
            if (!fill()) {
                return null;
            }
            lineEnd = lines.lineEnd();
        }
        return taken(lineEnd, 1);
    }

    /** What stands behind the last line end, once {@link #next()} answered null. */
    byte[] rest() {
        return Arrays.copyOfRange(lines.bytes(), lines.start(), lines.filled());
    }

    /** How many bytes were read and not taken yet. */
    private int waiting() {
        return lines.filled() - lines.start();
    }

    private byte[] taken(int upTo, int lineEnd) {
        byte[] line = Arrays.copyOfRange(lines.bytes(), lines.start(), upTo);
        lines.startAt(upTo + lineEnd);
        return line;
    }

    private boolean fill() throws IOException {
        int room = lines.makeRoom();
        int wanted = (int) Math.min(Math.min(room, MOST_AT_ONCE), end - readTo);
        int read = wanted <= 0 ? -1 : channel.read(ByteBuffer.wrap(lines.bytes(), lines.filled(), wanted), readTo);
        if (read < 0) {
            return false;
        }
        lines.add(read);
        readTo += read;
        return true;
    }
}
