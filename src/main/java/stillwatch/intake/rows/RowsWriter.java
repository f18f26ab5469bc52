package stillwatch.intake.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import stillwatch.casefile.canon.CanonicalOutput;
import stillwatch.casefile.canon.RecordCodec;
import stillwatch.casefile.canon.Sha256;
import stillwatch.casefile.fact.Fact;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Rejection;
import stillwatch.intake.reading.RowSink;

/** Writes what a reader finds as canonical lines; the caller decides where they go and how they are compressed. */
public final class RowsWriter implements RowSink {
    private static final RecordCodec<RowsLine> LINES = RecordCodec.of(RowsLine.class);
    private static final RecordCodec<Fact> FACTS = RecordCodec.of(Fact.class);
    private final OutputStream to;
    private final PositionListener listener;
    private final CanonicalOutput out = new CanonicalOutput();
    private final MessageDigest digest = Sha256.digest();
    private long rows;
    private boolean ours;
    private long rejected;

    /** Hears how far the reader is, and throws to stop it. */
    public interface PositionListener {
        void at(long bytes);
    }

    public RowsWriter(OutputStream to, PositionListener listener) {
        this.to = to;
        this.listener = listener;
    }

    /** All rows met, rejected ones included. */
    public long rows() {
        return rows;
    }

    public long rejected() {
        return rejected;
    }

    /** Written by hand because it runs for every row: the facts are encoded once, for the file and for the id. */
    @Override
    public void row(long line, List<Fact> facts) {
        rows++;
        out.clear();
        ascii("{\"@type\":\"row\",\"facts\":");
        int start = out.length();
        out.list(facts, fact -> FACTS.write(fact, out));
        digest.update(out.array(), start, out.length() - start);
        String id = HexFormat.of().formatHex(digest.digest(), 0, 12);
        ascii(",\"id\":\"" + id + "\",\"line\":");
        out.number(line);
        out.raw('}');
        flush();
    }

    @Override
    public void rejected(Rejection rejection) {
        rows++;
        rejected++;
        write(new RowsLine.Rejected(rejection));
    }

    @Override
    public void notice(Notice notice) {
        ours |= notice.isOurs();
        write(new RowsLine.Noticed(notice));
    }

    /** Whether we wrote the file: then nothing in it is what was asked for, and no mistake. */
    public boolean isOurs() {
        return ours;
    }

    @Override
    public void position(long bytes) {
        listener.at(bytes);
    }

    private void write(RowsLine line) {
        out.clear();
        LINES.write(line, out);
        flush();
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            out.raw(text.charAt(i));
        }
    }

    private void flush() {
        out.raw('\n');
        try {
            to.write(out.array(), 0, out.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
