package stillwatch.intake.format.misp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.intake.objects.BadField;
import stillwatch.intake.objects.Fields;

/** Times as MISP counts them: seconds since 1970, as text or as a number. */
final class Seconds {
    private static final long LAST = 253_402_300_799L;
    private static final long MICROS = 1_000_000;

    private Seconds() {}

    static @Nullable Moment read(Fields fields, String field) throws BadField {
        String written = fields.loose(field);
        if (written == null || written.isEmpty()) {
            return null;
        }
        long from = count(field, written) * MICROS;
        return new Moment(from, from + MICROS - 1, Precision.SECOND, "UTC", Certainty.STATED, written);
    }

    /** The same as a date a person can read. */
    static @Nullable String date(Fields fields, String field) throws BadField {
        Moment moment = read(fields, field);
        return moment == null
                ? null
                : Instant.ofEpochSecond(moment.from() / MICROS).toString();
    }

    private static long count(String field, String written) throws BadField {
        try {
            long count = Long.parseLong(written);
            if (count >= 0 && count <= LAST) {
                return count;
            }
        } catch (NumberFormatException e) {
            // Said below, together with what is out of range.
        }
        String shown = written.length() > 40 ? "a text of " + written.length() + " characters" : "\"" + written + "\"";
        throw new BadField(field, "\"" + field + "\" counts seconds since 1970, and " + shown + " is no such count");
    }
}
