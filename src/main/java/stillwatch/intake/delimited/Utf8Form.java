package stillwatch.intake.delimited;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text in another encoding as UTF-8. Bytes that are no text become an {@link InvalidMark} that says which byte it was and
 * where, so that the row they stand in can be rejected by name.
 */
final class Utf8Form extends InputStream {
    private final InputStream from;
    private final CharsetDecoder decoder;
    private final ByteBuffer raw = ByteBuffer.allocate(1 << 15).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 15);
    private ByteBuffer ready = ByteBuffer.allocate(0);
    private long taken;
    private boolean ended;

    /** {@code before}: how many bytes of the file stand before the first of {@code from}. */
    Utf8Form(InputStream from, Charset charset, long before) {
        this.from = from;
        this.taken = before;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many bytes of the file have been decoded. */
    long taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        return fill() ? ready.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, ready.remaining());
        ready.get(into, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        from.close();
    }

    private boolean fill() throws IOException {
        while (!ready.hasRemaining() && !ended) {
            refill();
            step();
        }
        return ready.hasRemaining();
    }

    private void refill() throws IOException {
        raw.compact();
        int read = from.read(raw.array(), raw.position(), raw.remaining());
        if (read < 0) {
            ended = true;
        } else {
            raw.position(raw.position() + read);
        }
        raw.flip();
    }

    /** Decodes what there is; a bad byte at its beginning becomes a mark of its own. */
    private void step() {
        int before = raw.position();
        chars.clear();
        CoderResult result = decoder.decode(raw, chars, ended);
        taken += raw.position() - before;
        ready = StandardCharsets.UTF_8.encode(chars.flip());
        if (result.isError()) {
            markBad(result.length());
        }
        if (ended && raw.hasRemaining()) {
            ended = false;
        }
    }

    private void markBad(int count) {
        ByteBuffer both = ByteBuffer.allocate(ready.remaining() + count * InvalidMark.LENGTH);
        both.put(ready);
        for (int i = 0; i < count; i++) {
            InvalidMark.write(both, taken++, raw.get());
        }
        ready = both.flip();
        decoder.reset();
    }
}
