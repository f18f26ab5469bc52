package stillwatch.drawing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.List;

/** Instants as a wall clock and a calendar of a zone show them, in English whatever the computer speaks. */
public final class WallClock {
    private static final long SECOND = 1_000_000;
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private final ZoneId zone;

    public WallClock(ZoneId zone) {
        this.zone = zone;
    }

    public LocalDateTime at(long micros) {
        long second = Math.floorDiv(micros, SECOND);
        ZoneOffset offset = zone.getRules().getOffset(Instant.ofEpochSecond(second));
        return LocalDateTime.ofEpochSecond(second, (int) Math.floorMod(micros, SECOND) * 1000, offset);
    }

    /** "Tue 12 May 2026". */
    public String day(long micros) {
        LocalDateTime time = at(micros);
        return weekday(time) + " " + time.getDayOfMonth() + " " + month(time) + " " + time.getYear();
    }

    /** "12 May 2026". */
    public String date(long micros) {
        LocalDateTime time = at(micros);
        return time.getDayOfMonth() + " " + month(time) + " " + time.getYear();
    }

    /** "Tue 12". */
    public String shortDay(long micros) {
        LocalDateTime time = at(micros);
        return weekday(time) + " " + time.getDayOfMonth();
    }

    /** "May 2026". */
    public String monthAndYear(long micros) {
        LocalDateTime time = at(micros);
        return month(time) + " " + time.getYear();
    }

    public String month(long micros) {
        return month(at(micros));
    }

    public String year(long micros) {
        return Integer.toString(at(micros).getYear());
    }

    /** "10:15". */
    public String minute(long micros) {
        LocalDateTime time = at(micros);
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    /** "10:15:05". */
    public String second(long micros) {
        return minute(micros) + ":" + two(at(micros).getSecond());
    }

    /** "10:15:05.250". */
    public String millisecond(long micros) {
        int millis = at(micros).get(ChronoField.MILLI_OF_SECOND);
        return second(micros) + "." + (char) ('0' + millis / 100) + two(millis % 100);
    }

    /** " +01:00" where the wall shows this time twice, else nothing. */
    public String whichOfTwo(long micros) {
        LocalDateTime time = at(micros);
        boolean twice = zone.getRules().getValidOffsets(time).size() > 1;
        return twice
                ? " " + zone.getRules().getOffset(Instant.ofEpochSecond(Math.floorDiv(micros, SECOND)))
                : "";
    }

    /** "UTC" or the zone's id. */
    public String zoneName() {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private static String month(LocalDateTime time) {
        return MONTHS.get(time.getMonthValue() - 1);
    }

    private static String weekday(LocalDateTime time) {
        return DAYS.get(time.getDayOfWeek().getValue() - 1);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
