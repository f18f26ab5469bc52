package stillwatch.timeline;

import java.time.ZoneId;

/** Counts by weekday, Monday first, and hour, in a zone; {@code n} were placed, {@code vague} are not known to the hour. */
public record Week(int[][] counts, long n, long vague, ZoneId zone) {}
