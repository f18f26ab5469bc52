package stillwatch.intake.objects;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.Sha256;
import stillwatch.intake.reading.Rejection;

/**
 * One value as it stands in the file.
 *
 * @param bytes all of it, or its beginning where it is longer than {@link #LIMIT}
 * @param offset where it begins, counted in bytes from the start of the file
 * @param length its whole length in bytes
 * @param ownLine whether nothing but white space stands before it on its line, so that the line tells where it is
 * @param sha256 of the whole, only where {@code bytes} is not
 */
public record Slice(
        byte[] bytes,
        long line,
        long offset,
        long length,
        boolean ownLine,
        @Nullable String sha256) {
    /** The longest single object that is read. */
    public static final int LIMIT = 16 * 1024 * 1024;

    public boolean whole() {
        return sha256 == null;
    }

    /** The text, strictly decoded. */
    public String text() throws BadField {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Java puts this sign where bytes are no text; the sign itself may stand in a text as well.
        if (text.indexOf('\uFFFD') >= 0) {
            checkStrictly();
        }
        return text;
    }

    private void checkStrictly() throws BadField {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        if (strict.decode(in, CharBuffer.allocate(bytes.length), true).isError()) {
            throw new BadField(
                    null,
                    "not valid UTF-8: byte " + hex(bytes[in.position()]) + " at offset " + (offset + in.position())
                            + " of the file (in the raw text such bytes are written \\xNN); save the file as UTF-8");
        }
    }

    public Rejection rejected(@Nullable String field, String reason) {
        Rejection rejection = withRaw(field, reason);
        return ownLine ? rejection : rejection.at(offset);
    }

    private Rejection withRaw(@Nullable String field, String reason) {
        if (sha256 != null) {
            return Rejection.ofLong(line, field, reason, readable(), length, sha256);
        }
        if (length <= Rejection.RAW_LIMIT) {
            return new Rejection(line, field, reason, readable(), null, null, null);
        }
        return Rejection.ofLong(line, field, reason, readable(), length, Sha256.hex(bytes));
    }

    /** The beginning as text; bytes that are none stand as \xNN, so that nothing is replaced in silence. */
    private String readable() {
        StringBuilder text = new StringBuilder();
        ByteBuffer in = ByteBuffer.wrap(Arrays.copyOf(bytes, Math.min(bytes.length, Rejection.RAW_LIMIT)));
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        boolean cut = bytes.length > Rejection.RAW_LIMIT || sha256 != null;
        while (strict.decode(in, out, !cut).isError()) {
            text.append(out.flip());
            out.clear();
            text.append(hex(in.get()));
            strict.reset();
        }
        return text.append(out.flip()).toString();
    }

    private static String hex(byte b) {
        return "\\x" + HexFormat.of().withUpperCase().toHexDigits(b);
    }
}
