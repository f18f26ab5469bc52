package stillwatch.intake.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.CanonicalInput;
import stillwatch.casefile.canon.LineBuffer;
import stillwatch.casefile.canon.RecordCodec;

/** Reads a rows file line by line, holding one line at a time. */
public final class RowsReader {
    private static final RecordCodec<RowsLine> LINES = RecordCodec.of(RowsLine.class);
    private static final byte[] ROW = "{\"@type\":\"row\",".getBytes(StandardCharsets.US_ASCII);
    private final InputStream from;
    private final LineBuffer lines = new LineBuffer();
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
        int start = lines.start();
        return end - start > ROW.length && Arrays.equals(lines.bytes(), start, start + ROW.length, ROW, 0, ROW.length);
    }

    private RowsLine read(int end) {
        int start = lines.start();
        CanonicalInput in = new CanonicalInput(lines.bytes(), start, end - start);
        RowsLine line = LINES.read(in);
        in.end();
        passed(end);
        return line;
    }

    private void passed(int end) {
        bytesRead += end + 1 - lines.start();
        lines.startAt(end + 1);
    }

    /** How many bytes the lines read so far have. */
    public long bytesRead() {
        return bytesRead;
    }

    private int lineEnd() throws IOException {
        int end = lines.lineEnd();
        while (end < 0) {
            int room = lines.makeRoom();
            int read = from.read(lines.bytes(), lines.filled(), room);
            if (read < 0) {
                return -1;
            }
            lines.add(read);
            end = lines.lineEnd();
        }
        return end;
    }
}
