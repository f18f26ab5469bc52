package stillwatch.intake;

import org.jspecify.annotations.Nullable;
import stillwatch.intake.reading.Settings;

/**
 * How a file is to be imported.
 *
 * @param reader the format's name where the person knows better than looking tells; null to look
 * @param strict refuse the whole file if one row cannot be read
 * @param reference leave the original where it is, whatever its size
 */
public record Wanted(Settings settings, @Nullable String reader, boolean strict, boolean reference) {
    public static final Wanted PLAIN = new Wanted(Settings.NONE, null, false, false);
}
