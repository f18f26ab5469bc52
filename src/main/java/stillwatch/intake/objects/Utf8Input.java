package stillwatch.intake.objects;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Notice;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.RowSink;
import stillwatch.intake.reading.Source;

/** A JSON file as UTF-8, whichever Unicode encoding it is in. UTF-8 itself passes as it is: its reader checks it row by row. */
public final class Utf8Input extends InputStream {
    private final InputStream from;
    private final Encoding encoding;
    private final @Nullable CharsetDecoder decoder;
    private final ByteBuffer raw = ByteBuffer.allocate(1 << 16);
    private final CharBuffer chars = CharBuffer.allocate(1 << 16);
    private ByteBuffer ready = ByteBuffer.allocate(0);
    private long taken;
    private long decoded;
    private boolean ended;

    /** Opens a file, and tells the sink what is special about how it is written. */
    public static Utf8Input open(Source source, RowSink sink) throws IOException {
        Utf8Input in = new Utf8Input(source.open());
        String remark = in.remark();
        if (remark != null) {
            sink.notice(new Notice(0, remark));
        }
        return in;
    }

    public static Refusal nothingIn(Source source) {
        String what = source.size() == 0 ? " is empty" : " holds nothing but white space or a byte order mark";
        return new Refusal(source.fileName() + what + "; there is nothing to import");
    }

    public Utf8Input(InputStream from) throws IOException {
        this.from = from;
        int first = from.readNBytes(raw.array(), 0, 4);
        this.encoding = Encoding.of(raw.array(), first);
        this.taken = first;
        this.decoded = encoding.mark();
        boolean utf8 = encoding.charset().equals(StandardCharsets.UTF_8);
        // left in front of UTF-8, so that offsets counted behind this still are those of the file
        raw.limit(first).position(utf8 ? 0 : encoding.mark());
        this.decoder = utf8 ? null : strict(encoding.charset());
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many bytes of the file have been taken from it. */
    public long behind() {
        return taken;
    }

    @Nullable
    String remark() {
        String name = encoding.charset().name();
        if (decoder != null) {
            return "the file is written in " + name + (encoding.mark() > 0 ? ", as its byte order mark says" : "");
        }
        return encoding.mark() > 0 ? "the file begins with a byte order mark, which was passed over" : null;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (decoder == null) {
            return plain(into, offset, length);
        }
        while (!ready.hasRemaining() && !ended) {
            decode(decoder);
        }
        if (!ready.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, ready.remaining());
        ready.get(into, offset, count);
        return count;
    }

    private int plain(byte[] into, int offset, int length) throws IOException {
        if (raw.hasRemaining()) {
            int count = Math.min(length, raw.remaining());
            raw.get(into, offset, count);
            return count;
        }
        int count = from.read(into, offset, length);
        taken += Math.max(count, 0);
        return count;
    }

    private void decode(CharsetDecoder strict) throws IOException {
        fill();
        chars.clear();
        CoderResult result = strict.decode(raw, chars, ended);
        decoded += raw.position();
        // what was decoded before the bad place is given out first, the complaint comes with the next call
        if (result.isError() && chars.position() == 0) {
            throw new BadEncoding(encoding.charset().name(), decoded);
        }
        ended &= !result.isError() && !result.isOverflow();
        ready = StandardCharsets.UTF_8.encode(chars.flip());
    }

    private void fill() throws IOException {
        raw.compact();
        int count = from.read(raw.array(), raw.position(), raw.remaining());
        ended = count < 0;
        taken += Math.max(count, 0);
        raw.position(raw.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        from.close();
    }
}
