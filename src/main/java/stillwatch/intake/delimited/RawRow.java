package stillwatch.intake.delimited;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.Sha256;
import stillwatch.intake.reading.Rejection;

/** A rejected row as it stands in the file; length and hash of a long one are those of its bytes there. */
final class RawRow {
    private static final int SHOWN = Rejection.RAW_LIMIT + 8;

    private RawRow() {}

    static Rejection rejected(
            CellText text, byte[] bytes, int from, int length, long line, @Nullable String column, String reason) {
        String shown = text.visible(bytes, from, from + Math.min(length, SHOWN));
        if (length <= Rejection.RAW_LIMIT && shown.getBytes(StandardCharsets.UTF_8).length <= Rejection.RAW_LIMIT) {
            return Rejection.of(line, column, reason, shown);
        }
        MessageDigest digest = Sha256.digest();
        digest.update(bytes, from, length);
        return Rejection.ofLong(line, column, reason, shown, length, Sha256.hex(digest));
    }
}
