package stillwatch.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.Sha256;

/**
 * A row that could not be read, why, and its raw text up to 4 KB; of a longer one the beginning, its length in bytes
 * and its SHA-256, so that it can be found again in the original.
 *
 * @param offset at which byte of the file it begins, counted from 0; only where the line does not tell, because other rows
 *     stand on it too
 */
public record Rejection(
        long line,
        @Nullable String column,
        String reason,
        String raw,
        @Nullable Long rawBytes,
        @Nullable String rawSha256,
        @Nullable Long offset) {
    public static final int RAW_LIMIT = 4096;

    public static Rejection of(long line, @Nullable String column, String reason, String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= RAW_LIMIT) {
            return new Rejection(line, column, reason, raw, null, null, null);
        }
        return new Rejection(line, column, reason, beginning(bytes), (long) bytes.length, Sha256.hex(bytes), null);
    }

    /** For a row too long to hold: its beginning only, with length and hash counted while reading. */
    public static Rejection ofLong(
            long line, @Nullable String column, String reason, String beginning, long bytes, String sha256) {
        return new Rejection(
                line, column, reason, of(line, column, reason, beginning).raw(), bytes, sha256, null);
    }

    /** The same with the byte at which it begins. */
    public Rejection at(long begin) {
        return new Rejection(line, column, reason, raw, rawBytes, rawSha256, begin);
    }

    /** Cut so that no character is torn. */
    private static String beginning(byte[] bytes) {
        int end = RAW_LIMIT;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(Arrays.copyOf(bytes, end), StandardCharsets.UTF_8);
    }
}
