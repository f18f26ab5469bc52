package stillwatch.brief.leak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The streams of a PDF as the bytes have them, also those of earlier versions that nothing refers to any more. */
final class PdfStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int CHUNK = 1 << 16;
    private final Reading reading;
    private final Where where;

    PdfStreams(Reading reading, Where where) {
        this.reading = reading;
        this.where = where;
    }

    void read(byte[] bytes) throws IOException {
        int at = next(bytes, 0);
        while (at >= 0) {
            int from = begin(bytes, at + STREAM.length);
            if (from > 0 && isZlib(bytes, from)) {
                byte[] inside = inflated(bytes, from);
                reading.bytes(inside, where.inside("stream at byte " + (from + 1)));
            }
            at = next(bytes, at + STREAM.length);
        }
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length < bytes.length; i++) {
            int same = 0;
            while (same < STREAM.length && bytes[i + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the end of the line; -1 where the word is that of "endstream" or of a text. */
    private static int begin(byte[] bytes, int at) {
        int from = at < bytes.length && bytes[at] == '\r' ? at + 1 : at;
        return from < bytes.length && bytes[from] == '\n' ? from + 1 : -1;
    }

    private static boolean isZlib(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && (bytes[at] & 0x0f) == 8
                && ((bytes[at] & 0xff) * 256 + (bytes[at + 1] & 0xff)) % 31 == 0;
    }

    /** As far as it can be inflated: what is behind damage was never readable to anybody. */
    private byte[] inflated(byte[] bytes, int from) throws IOException {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] chunk = new byte[CHUNK];
            int count = inflater.inflate(chunk);
            while (count > 0) {
                out.write(chunk, 0, count);
                if (out.size() > reading.found().room()) {
                    throw new IOException("a stream of it unpacks to more than is read");
                }
                count = inflater.inflate(chunk);
            }
        } catch (DataFormatException end) {
            // what came out before stands
        } finally {
            inflater.end();
        }
        return reading.limited(new ByteArrayInputStream(out.toByteArray()));
    }
}
