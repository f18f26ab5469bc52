package stillwatch.intake.delimited;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import stillwatch.intake.reading.Source;

/** The text of a file as bytes in which ASCII is ASCII: its own, or their UTF-8 form. Can be wound back. */
final class ByteFeed implements Closeable {
    private final Source source;
    private final Encoding encoding;
    private final LongConsumer position;
    private final boolean own;
    private InputStream in;
    private long at;

    /** {@code position} hears how many bytes of the file have been read, and throws to stop. */
    ByteFeed(Source source, Encoding encoding, LongConsumer position) throws IOException {
        this.source = source;
        this.encoding = encoding;
        this.position = position;
        this.own = encoding.cutsAsBytes();
        this.in = open();
    }

    Encoding encoding() {
        return encoding;
    }

    /** Whether the bytes are those of the file, so that their places are, too. */
    boolean own() {
        return own;
    }

    int read(byte[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, length);
        if (read > 0) {
            at += read;
            position.accept(in instanceof Utf8Form form ? form.taken() : at + encoding.mark());
        }
        return read;
    }

    /** Goes on reading at this place of the fed bytes. */
    void restartAt(long place) throws IOException {
        in.close();
        in = open();
        in.skipNBytes(place);
        at = place;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private InputStream open() throws IOException {
        InputStream raw = source.open();
        raw.skipNBytes(encoding.mark());
        return own ? raw : new Utf8Form(raw, encoding.charset(), encoding.mark());
    }
}
