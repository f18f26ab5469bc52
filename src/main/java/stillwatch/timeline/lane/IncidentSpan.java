package stillwatch.timeline.lane;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;

/** An incident and the period that is stated for it; null where none is. */
public record IncidentSpan(String id, String name, @Nullable Moment period) {}
