package stillwatch.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** Days and hours of a zone for instants in microseconds; the offset is looked up once a quarter of an hour. */
public final class LocalClock {
    private static final long SECOND = 1_000_000;
    private static final long DAY = 86_400;
    private static final long MONDAY = 3;
    private final ZoneRules rules;
    private long quarter = Long.MIN_VALUE;
    private long offset;

    public LocalClock(ZoneId zone) {
        rules = zone.getRules();
    }

    private long seconds(long micros) {
        long now = Math.floorDiv(micros, Quarters.MICROS);
        long second = Math.floorDiv(micros, SECOND);
        if (now != quarter) {
            quarter = now;
            offset = rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        }
        return second + offset;
    }

    /** Days since 1970-01-01 on the zone's calendar. */
    public long day(long micros) {
        return Math.floorDiv(seconds(micros), DAY);
    }

    /** Monday is 0. */
    public int weekday(long micros) {
        return (int) Math.floorMod(day(micros) + MONDAY, 7L);
    }

    public int hour(long micros) {
        return (int) (Math.floorMod(seconds(micros), DAY) / 3600);
    }
}
