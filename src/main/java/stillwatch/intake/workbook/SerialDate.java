package stillwatch.intake.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A number of days as the date a workbook shows for it, to the millisecond, without a zone. */
final class SerialDate {
    private static final long DAY = 86_400_000;
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    /** The day before the first of January 1900, and one less because of the leap day 1900 never had. */
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);

    private static final int NEVER = 60;
    private static final int LAST = 2_958_465;

    private SerialDate() {}

    /** Null if no date is shown for the number. */
    static @Nullable String text(BigDecimal serial, DateFormat format, boolean from1904) {
        long millis = serial.multiply(BigDecimal.valueOf(DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        long day = Math.floorDiv(millis, DAY);
        long clock = Math.floorMod(millis, DAY);
        if (serial.signum() < 0 || day > LAST) {
            return null;
        }
        if (format == DateFormat.TIME_OF_DAY && day == 0) {
            return LocalTime.ofNanoOfDay(clock * 1_000_000).toString();
        }
        if (!from1904 && day == NEVER) {
            return "1900-02-29"; // a workbook shows this day, which never was; whoever reads it as a time says so
        }
        return written(date(day, from1904), clock, format);
    }

    private static LocalDate date(long day, boolean from1904) {
        if (from1904) {
            return SINCE_1904.plusDays(day);
        }
        return SINCE_1900.plusDays(day < NEVER ? day + 1 : day);
    }

    private static String written(LocalDate date, long clock, DateFormat format) {
        if (clock == 0 && format == DateFormat.DATE) {
            return date.toString();
        }
        LocalDateTime time = date.atTime(LocalTime.ofNanoOfDay(clock * 1_000_000));
        boolean seconds = format != DateFormat.MINUTES || clock % 60_000 != 0;
        String text = time.toString(); // leaves out seconds that are zero
        return seconds && clock % 60_000 == 0 ? text + ":00" : text;
    }
}
