package stillwatch.intake.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.intake.reading.Mapping.DateOrder;

class WhenReaderTest {
    private static final WhenReader PLAIN = new WhenReader(null, null);

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static String range(Moment moment) {
        return instant(moment.from()) + ".." + instant(moment.to());
    }

    private static Moment berlin(String text) throws BadTime {
        return new WhenReader(ZoneId.of("Europe/Berlin"), null).read(text);
    }

    private static String complaint(WhenReader reader, String text) {
        try {
            return "read as " + range(reader.read(text));
        } catch (BadTime e) {
            return String.valueOf(e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-22T10:15:00Z",
                "2026-04-22t10:15:00z",
                "2026-04-22 10:15:00Z",
                "2026-04-22 10:15:00 UTC",
                "2026-04-22T12:15:00+02:00",
                "2026-04-22T12:15:00+0200",
                "2026-04-22T12:15:00+02",
                "2026-04-22 12:15:00 +02:00",
                "2026-04-22T05:45:00−04:30",
                "2026-04-22T12:15:00[Europe/Berlin]",
                "2026-04-22T12:15:00+02:00[Europe/Berlin]",
                "2026-04-22 12:15:00 Europe/Berlin",
                "20260422T101500Z",
                "20260422T121500+0200",
                "20260422101500Z",
                "2026-W17-3T10:15:00Z",
                "2026W173T101500Z",
                "2026-112T10:15:00Z",
                "2026/04/22 10:15:00Z",
                "22.04.2026 10:15:00 UTC",
                "22.4.2026, 10:15:00 UTC",
                "04/22/2026 10:15:00 UTC",
                "22/04/2026 10:15:00 UTC",
                "4/22/2026 10:15:00 AM UTC",
                "22-04-2026 10:15:00Z",
                "Wed, 22 Apr 2026 10:15:00 GMT",
                "Wed, 22 Apr 2026 12:15:00 +0200",
                "Wed, 22 Apr 2026 12:15:00 +0200 (CEST)",
                "22 Apr 2026 10:15:00 GMT",
                "22 April 2026 10:15:00 UTC",
                "Apr 22, 2026 10:15:00 AM UTC",
                "April 22, 2026, 10:15:00\u202fAM UTC",
                "Wed Apr 22 10:15:00 UTC 2026",
                "Wed Apr 22 10:15:00 2026 UTC",
                "Wed Apr 22 2026 12:15:00 GMT+0200 (Central European Summer Time)",
                "22/Apr/2026:10:15:00 +0000",
                "[22/Apr/2026:12:15:00 +0200]",
                "1776852900",
                "٢٠٢٦-٠٤-٢٢T١٠:١٥:٠٠Z",
                "\u200e22.\u200e04.\u200e2026 10:15:00\u00a0UTC",
                "  2026-04-22T10:15:00Z\t",
            })
    void one_second_is_read_the_same_however_it_is_written(String text) throws BadTime {
        Moment moment = PLAIN.read(text);
        assertThat(range(moment)).isEqualTo("2026-04-22T10:15:00Z..2026-04-22T10:15:00.999999Z");
        assertThat(moment.certainty()).isEqualTo(Certainty.STATED);
        assertThat(moment.precision()).isEqualTo(Precision.SECOND);
        assertThat(moment.written()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-22T10:15:00.5Z, 2026-04-22T10:15:00.500Z..2026-04-22T10:15:00.599999Z, MILLISECOND",
        "'2026-04-22T10:15:00,123Z', 2026-04-22T10:15:00.123Z..2026-04-22T10:15:00.123999Z, MILLISECOND",
        "2026-04-22T10:15:00.1234567Z, 2026-04-22T10:15:00.123456Z..2026-04-22T10:15:00.123456Z, MICROSECOND",
        "2026-04-22T10:15Z, 2026-04-22T10:15:00Z..2026-04-22T10:15:59.999999Z, MINUTE",
        "2026-04-22T10Z, 2026-04-22T10:00:00Z..2026-04-22T10:59:59.999999Z, HOUR",
        "2026-04-22Z, 2026-04-22T00:00:00Z..2026-04-22T23:59:59.999999Z, DAY",
        "2026-04 UTC, 2026-04-01T00:00:00Z..2026-04-30T23:59:59.999999Z, MONTH",
        "April 2026 UTC, 2026-04-01T00:00:00Z..2026-04-30T23:59:59.999999Z, MONTH",
        "2024 UTC, 2024-01-01T00:00:00Z..2024-12-31T23:59:59.999999Z, YEAR",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z..0000-01-01T00:00:00.999999Z, SECOND",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z..9999-12-31T23:59:59.999999Z, SECOND",
        "2026-04-22T24:00:00Z, 2026-04-23T00:00:00Z..2026-04-23T00:00:00.999999Z, SECOND",
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z..2017-01-01T00:00:00.999999Z, SECOND",
        "'Apr 22, 2026 12:15 AM UTC', 2026-04-22T00:15:00Z..2026-04-22T00:15:59.999999Z, MINUTE",
        "'Apr 22, 2026 10:15 p.m. UTC', 2026-04-22T22:15:00Z..2026-04-22T22:15:59.999999Z, MINUTE",
        "1776852900123, 2026-04-22T10:15:00.123Z..2026-04-22T10:15:00.123999Z, MILLISECOND",
        "1776852900123456, 2026-04-22T10:15:00.123456Z..2026-04-22T10:15:00.123456Z, MICROSECOND",
        "1776852900123456789, 2026-04-22T10:15:00.123456Z..2026-04-22T10:15:00.123456Z, MICROSECOND",
        "1776852900.25, 2026-04-22T10:15:00.250Z..2026-04-22T10:15:00.259999Z, MILLISECOND",
        "-1, 1969-12-31T23:59:59Z..1969-12-31T23:59:59.999999Z, SECOND",
        "-1.5, 1969-12-31T23:59:58.500Z..1969-12-31T23:59:58.599999Z, MILLISECOND",
    })
    void what_was_stated_covers_just_what_it_may_mean(String text, String range, Precision precision) throws BadTime {
        Moment moment = PLAIN.read(text);
        assertThat(range(moment)).isEqualTo(range);
        assertThat(moment.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-31 | April has 30 days
            2025-02-29 | February 2025 has 28 days
            2026-13-01 | no month 13
            2026-04-22T25:00 | no hour 25
            2026-04-22T10:61 | no minute 61
            2026-04-22T10:15:61Z | no second 61
            2026-04-22T10:30:60Z | no second 60
            2026-04-22T24:01 | ends at 24:00
            9999-12-31T24:00Z | end of the year 9999
            12026-04-22 | 5 digits
            03/04/2026 | day first or month first
            22.04.26 | four digits
            22 Apr 26 | two digits
            Apr 22 10:15:00 | no year
            Apr 22 10:15:00 host | not one zone
            Thu, 22 Apr 2026 10:15:00 GMT | is a Wednesday, not a Thursday
            2026-04-22 10:15 CST | not one zone everywhere
            2026-04-22 10:15 Europe/Atlantis | not one zone everywhere
            2026-04-22T10:15+19:00 | no place on earth
            2026-04-22T10:15:00+03:00[Europe/Berlin] | in Europe/Berlin the offset is not +03:00
            13:00 PM 22.04.2026 | expected a time such as
            22.04.2026 13:00 PM | 1 to 12, not 13
            22 avril 2026 | month named in English
            2026年4月22日 | U+5E74
            ٢٠٢٦-04-22 | two different scripts
            2026-04-22T10:15:00Z or so | behind the time stands "or so"
            2026-04-22T10:15.5Z | fraction is read of seconds only
            1776852 | 7 digits
            17768529001 | 11 digits
            yesterday | named in English
            NaN | named in English
            1.7768529E9 | expected a date
            2026-W54-1 | no week 54
            2026-366 | 365 days
            2026-W17 | whole week
            """)
    void what_cannot_be_read_is_answered_with_the_reason(String text, String reason) {
        assertThat(complaint(PLAIN, text)).contains(reason).contains("\"");
    }

    @Test
    void nothing_written_is_said_to_be_nothing() {
        assertThatThrownBy(() -> PLAIN.read(" \t")).hasMessage("no time is written here");
    }

    @Test
    void a_given_date_order_decides_and_a_date_against_it_is_not_bent() throws BadTime {
        WhenReader months = new WhenReader(ZoneId.of("UTC"), DateOrder.MONTH_FIRST);
        WhenReader days = new WhenReader(ZoneId.of("UTC"), DateOrder.DAY_FIRST);
        assertThat(range(months.read("03/04/2026"))).startsWith("2026-03-04");
        assertThat(range(days.read("03/04/2026"))).startsWith("2026-04-03");
        assertThat(complaint(months, "22/04/2026")).contains("no month 22");
        assertThat(range(months.read("03.04.2026"))).startsWith("2026-04-03");
    }

    @Test
    void without_a_zone_the_range_is_widened_to_every_place_on_earth() throws BadTime {
        Moment moment = PLAIN.read("2026-04-22 10:15:00");
        assertThat(range(moment)).isEqualTo("2026-04-21T20:15:00Z..2026-04-22T22:15:00.999999Z");
        assertThat(moment.certainty()).isEqualTo(Certainty.ZONE_UNKNOWN);
        assertThat(moment.zone()).isEmpty();
    }

    @Test
    void days_of_23_and_25_hours_are_as_long_as_they_were() throws BadTime {
        assertThat(range(berlin("2026-03-29"))).isEqualTo("2026-03-28T23:00:00Z..2026-03-29T21:59:59.999999Z");
        assertThat(range(berlin("2026-10-25"))).isEqualTo("2026-10-24T22:00:00Z..2026-10-25T22:59:59.999999Z");
        assertThat(berlin("2026-10-25").certainty()).isEqualTo(Certainty.ZONE_GIVEN);
    }

    @Test
    void a_time_clocks_jumped_over_covers_both_ways_to_mean_it() throws BadTime {
        Moment gap = berlin("2026-03-29 02:30:00");
        assertThat(gap.certainty()).isEqualTo(Certainty.IN_GAP);
        assertThat(range(gap)).isEqualTo("2026-03-29T00:30:00Z..2026-03-29T01:30:00.999999Z");
    }

    @Test
    void a_time_that_came_twice_covers_both_unless_the_offset_stands_beside_it() throws BadTime {
        Moment twice = berlin("2026-10-25 02:30:00");
        assertThat(twice.certainty()).isEqualTo(Certainty.IN_OVERLAP);
        assertThat(range(twice)).isEqualTo("2026-10-25T00:30:00Z..2026-10-25T01:30:00.999999Z");
        Moment second = PLAIN.read("2026-10-25T02:30:00+01:00[Europe/Berlin]");
        assertThat(range(second)).isEqualTo("2026-10-25T01:30:00Z..2026-10-25T01:30:00.999999Z");
    }

    @Test
    void a_stretch_stated_the_wrong_way_round_is_kept_and_said() throws BadTime {
        Moment start = PLAIN.read("2026-04-22T10:15:00Z");
        Moment end = PLAIN.read("2026-04-22T10:10:00Z");
        Moment inverted = PLAIN.span(start, end);
        assertThat(inverted.certainty()).isEqualTo(Certainty.INVERTED);
        assertThat(range(inverted)).isEqualTo("2026-04-22T10:10:00Z..2026-04-22T10:15:00.999999Z");
        Moment right = PLAIN.span(end, start);
        assertThat(right.certainty()).isEqualTo(Certainty.STATED);
        assertThat(right.precision()).isEqualTo(Precision.SPAN);
        assertThat(right.written()).isEqualTo("2026-04-22T10:10:00Z / 2026-04-22T10:15:00Z");
    }

    @Test
    void of_two_times_without_a_zone_the_order_is_still_known() throws BadTime {
        Moment ten = PLAIN.read("2026-04-22 10:00");
        Moment eleven = PLAIN.read("2026-04-22 11:00");
        assertThat(PLAIN.span(eleven, ten).certainty()).isEqualTo(Certainty.INVERTED);
        assertThat(PLAIN.span(ten, eleven).certainty()).isEqualTo(Certainty.ZONE_UNKNOWN);
    }
}
