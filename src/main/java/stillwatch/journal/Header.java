package stillwatch.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import stillwatch.casefile.canon.CanonicalOutput;
import stillwatch.casefile.canon.Sha256;

/** The fields of an entry that its hash covers. */
record Header(String at, String body, String caseId, String prev, long seq, String tool) {
    /** What the first entry names as the hash before it. */
    static final String NO_HASH = "0".repeat(64);

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Always with six digits, so that times compare as text. */
    static String written(Instant at) {
        return AT.format(at);
    }

    String hash() {
        CanonicalOutput out = new CanonicalOutput();
        openTo(out);
        closeTo(out);
        return Sha256.hex(out.toBytes());
    }

    /** The fields that come before content and hash in canonical order. */
    void openTo(CanonicalOutput out) {
        out.raw('{');
        field(out, "at", at);
        out.raw(',');
        field(out, "body", body);
        out.raw(',');
        field(out, "case", caseId);
    }

    /** The fields that come after them. */
    void closeTo(CanonicalOutput out) {
        out.raw(',');
        field(out, "prev", prev);
        out.raw(',');
        out.string("seq");
        out.raw(':');
        out.number(seq);
        out.raw(',');
        field(out, "tool", tool);
        out.raw('}');
    }

    static void field(CanonicalOutput out, String key, String value) {
        out.string(key);
        out.raw(':');
        out.string(value);
    }
}
