package stillwatch.intake.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.intake.reading.Mapping;

/**
 * Reads one time after the other, all under the same assumptions: the zone and the order of day and month the person gave
 * for the whole file. The clock, zone and language of this machine play no part.
 */
public final class WhenReader {
    private final @Nullable ZoneId given;
    private final Mapping.@Nullable DateOrder order;

    public WhenReader(@Nullable ZoneId given, Mapping.@Nullable DateOrder order) {
        this.given = given;
        this.order = order;
    }

    /** The range in which the text says it was; the text itself is kept in the moment, as written. */
    public Moment read(String text) throws BadTime {
        String plain = Plain.of(text);
        if (plain.isEmpty()) {
            throw new BadTime("no time is written here");
        }
        Moment count = Epoch.read(plain, text);
        return count != null ? count : date(unbracketed(plain), text);
    }

    /** The stretch from one time to another; stated the wrong way round it is kept as INVERTED. */
    public Moment span(Moment start, Moment end) {
        return Span.of(start, end);
    }

    private Moment date(String plain, String written) throws BadTime {
        Cursor in = new Cursor(plain);
        Stated stated = Stated.read(in, order);
        if (!in.ended()) {
            throw in.bad("behind the time stands " + BadTime.quoted(in.rest()));
        }
        if (stated.place() != null) {
            return Resolution.stated(stated.wall(), stated.place(), written, in);
        }
        return given == null
                ? Resolution.nowhere(stated.wall(), written)
                : Resolution.in(stated.wall(), given, given.getId(), Certainty.ZONE_GIVEN, written);
    }

    /** Web servers write [22/Apr/2026:10:15:00 +0200]. */
    private static String unbracketed(String text) {
        boolean brackets = text.startsWith("[") && text.endsWith("]");
        return brackets ? text.substring(1, text.length() - 1).strip() : text;
    }
}
