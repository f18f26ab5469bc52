package stillwatch.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;

/** Events made up for tests, without a case around them. */
public final class Invented {
    public static final long SECOND = 1_000_000;
    public static final long HOUR = 3_600 * SECOND;
    public static final long DAY = 24 * HOUR;
    private static final String[] KINDS = {"sign-in", "request", "upload", "payment", "", "letter", "model release"};
    private final EventColumns columns = new EventColumns();
    private int count;

    public static long micros(String instant) {
        Instant at = Instant.parse(instant);
        return at.getEpochSecond() * SECOND + at.getNano() / 1000;
    }

    /** At a second, known to it. */
    public Invented at(String instant, String kind, int who) {
        return from(micros(instant), micros(instant) + SECOND - 1, Precision.SECOND, Certainty.STATED, kind, who);
    }

    public Invented from(long from, long to, Precision precision, Certainty certainty, String kind, int who) {
        columns.add(100 + count++, who, new Moment(from, to, precision, "", certainty, ""), kind, List.of());
        return this;
    }

    public Invented undated(String kind, int who) {
        columns.add(100 + count++, who, null, kind, List.of());
        return this;
    }

    public EventOrder order() {
        return columns.sorted(Holders.nobody());
    }

    /** Of every sort: instants in crowds and alone, days, months, spans, zones unknown, no time at all. */
    public static EventOrder mixed(long seed, int count) {
        Random random = new Random(seed);
        Invented all = new Invented();
        long start = micros("2025-10-01T00:00:00Z");
        for (int i = 0; i < count; i++) {
            long crowd = start + random.nextInt(7) * (20 * DAY);
            long at = random.nextInt(3) == 0 ? crowd + random.nextLong(2 * HOUR) : start + random.nextLong(180 * DAY);
            String kind = KINDS[random.nextInt(KINDS.length)];
            int who = random.nextInt(6) - 1;
            switch (random.nextInt(12)) {
                case 0 -> all.from(at, at + DAY - 1, Precision.DAY, Certainty.STATED, kind, who);
                case 1 -> all.from(at - 14 * HOUR, at + 36 * HOUR, Precision.DAY, Certainty.ZONE_UNKNOWN, kind, who);
                case 2 -> all.from(at, at + 30 * DAY, Precision.MONTH, Certainty.STATED, kind, who);
                case 3 -> all.from(at, at + random.nextLong(9 * DAY), Precision.SPAN, Certainty.STATED, kind, who);
                case 4 -> all.undated(kind, who);
                default -> all.from(at, at + SECOND - 1, Precision.SECOND, Certainty.STATED, kind, who);
            }
        }
        return all.order();
    }
}
