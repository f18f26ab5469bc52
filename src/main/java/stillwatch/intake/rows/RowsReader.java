package stillwatch.intake.rows;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.CanonicalInput;
import stillwatch.casefile.canon.LineBuffer;
import stillwatch.casefile.canon.RecordCodec;

/** Reads a rows file line by line, holding one line at a time. */
public final class RowsReader {
    private static final RecordCodec<RowsLine> LINES = RecordCodec.of(RowsLine.class);
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
        if (end < 0) {
            return null;
        }
        int start = lines.start();
        CanonicalInput in = new CanonicalInput(lines.bytes(), start, end - start);
        RowsLine line = LINES.read(in);
        in.end();
        bytesRead += end + 1 - start;
        lines.startAt(end + 1);
        return line;
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
