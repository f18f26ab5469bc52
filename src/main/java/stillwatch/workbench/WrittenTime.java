package stillwatch.workbench;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.intake.time.BadTime;
import stillwatch.intake.time.WhenReader;

/** Times as people write them, read the way an import reads them. */
final class WrittenTime {
    private static final String BETWEEN = "\\s+(?:to|until|till|–|—)\\s+";

    private WrittenTime() {}

    private static Moment read(String[] ends, WhenReader times) throws BadTime {
        Moment from = times.read(ends[0]);
        return ends.length == 1 ? from : times.span(from, times.read(ends[1]));
    }

    /** One time, or a stretch from one to another; null where nothing is written. {@code zone} counts where the text has none. */
    static @Nullable Moment of(@Nullable String written, @Nullable ZoneId zone, String what) throws Refused {
        String text = Deciding.maybe(written);
        if (text == null) {
            return null;
        }
        try {
            return read(text.split(BETWEEN, 2), new WhenReader(zone, null));
        } catch (BadTime e) {
            throw new Refused("The " + what + " cannot be read: " + e.getMessage(), e);
        }
    }
}
