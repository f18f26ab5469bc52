package stillwatch.brief.outline;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;

/** One line of the chronology; {@code at} is null where nobody says when. */
public record Happening(@Nullable Moment at, String when, String what, String kind, String where) {}
