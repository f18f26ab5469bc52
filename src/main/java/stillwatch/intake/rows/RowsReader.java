package stillwatch.intake.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.CanonicalInput;
import stillwatch.casefile.canon.RecordCodec;

/** Reads a rows file line by line, holding one line at a time. */
public final class RowsReader {
    private static final RecordCodec<RowsLine> LINES = RecordCodec.of(RowsLine.class);
    private static final byte[] ROW = "{\"@type\":\"row\",".getBytes(StandardCharsets.US_ASCII);
    private final InputStream from;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int filled;
    private long bytesRead;

    /** {@code from} gives the lines already decompressed. */
    public RowsReader(InputStream from) {
        this.from = from;
    }

    /** The next line, or null behind the last. */
    public @Nullable RowsLine next() throws IOException {
        int end = lineEnd();
        return end < 0 ? null : read(end);
    }

    /** The next line that is not a row, or null behind the last. Rows are passed over without a look at what they say. */
    public @Nullable RowsLine nextBesideRows() throws IOException {
        int end = lineEnd();
        while (end >= 0 && isRow(end)) {
            passed(end);
            end = lineEnd();
        }
        return end < 0 ? null : read(end);
    }

    private boolean isRow(int end) {
        return end - start > ROW.length && Arrays.equals(buffer, start, start + ROW.length, ROW, 0, ROW.length);
    }

    private RowsLine read(int end) {
        CanonicalInput in = new CanonicalInput(buffer, start, end - start);
        RowsLine line = LINES.read(in);
        in.end();
        passed(end);
        return line;
    }

    private void passed(int end) {
        bytesRead += end + 1 - start;
        start = end + 1;
    }

    /** How many bytes the lines read so far have. */
    public long bytesRead() {
        return bytesRead;
    }

    private int lineEnd() throws IOException {
        int at = start;
        while (true) {
            for (; at < filled; at++) {
                if (buffer[at] == '\n') {
                    return at;
                }
            }
            at -= makeRoom();
            int read = from.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                return -1;
            }
            filled += read;
        }
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
