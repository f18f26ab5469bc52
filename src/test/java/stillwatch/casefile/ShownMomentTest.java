package stillwatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownMomentTest {
    private static Moment moment(
            String from, String to, Precision precision, String zone, Certainty certainty, String written) {
        return new Moment(micros(from), micros(to), precision, zone, certainty, written);
    }

    private static long micros(String utc) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(utc));
    }

    @ParameterizedTest
    @CsvSource({
        "MICROSECOND, 2026-04-22 12:15:07.120034 +02:00",
        "MILLISECOND, 2026-04-22 12:15:07.120 +02:00",
        "SECOND, 2026-04-22 12:15:07 +02:00",
        "MINUTE, 2026-04-22 12:15 +02:00",
        "HOUR, 2026-04-22 12 h +02:00",
        "DAY, 2026-04-22 +02:00",
        "MONTH, 2026-04 +02:00",
        "YEAR, 2026 +02:00",
    })
    void a_time_is_shown_as_finely_as_it_was_stated(Precision precision, String shown) {
        String at = "2026-04-22T10:15:07.120034Z";
        assertThat(ShownMoment.of(moment(at, at, precision, "+02:00", Certainty.STATED, "x")))
                .isEqualTo(shown);
    }

    @Test
    void a_day_begins_where_its_zone_says() {
        Moment day = moment(
                "2026-04-21T22:00:00Z",
                "2026-04-22T21:59:59.999999Z",
                Precision.DAY,
                "Europe/Berlin",
                Certainty.ZONE_GIVEN,
                "22.4.26");
        assertThat(ShownMoment.of(day)).isEqualTo("2026-04-22 Europe/Berlin (given)");
    }

    @Test
    void a_time_without_a_zone_is_shown_as_the_clock_on_the_wall_and_says_so() {
        Moment wall = moment(
                "2026-04-21T20:15:00Z",
                "2026-04-22T22:15:59.999999Z",
                Precision.MINUTE,
                "",
                Certainty.ZONE_UNKNOWN,
                "22 Apr 10:15");
        assertThat(ShownMoment.of(wall)).isEqualTo("2026-04-22 10:15 (zone unknown)");
    }

    @Test
    void a_stretch_of_days_is_shown_in_days_and_one_within_a_day_names_it_once() {
        assertThat(ShownMoment.of(moment(
                        "2026-04-22T00:00:00Z",
                        "2026-04-25T23:59:59.999999Z",
                        Precision.SPAN,
                        "UTC",
                        Certainty.STATED,
                        "a / b")))
                .isEqualTo("2026-04-22 to 2026-04-25 UTC");
        assertThat(ShownMoment.of(moment(
                        "2026-04-22T08:00:00Z",
                        "2026-04-22T09:30:00.999999Z",
                        Precision.SPAN,
                        "UTC",
                        Certainty.STATED,
                        "a / b")))
                .isEqualTo("2026-04-22 08:00:00 to 09:30:00 UTC");
    }

    @Test
    void what_no_clock_shows_is_given_as_it_was_written() {
        String at = "2026-03-29T01:30:00Z";
        assertThat(ShownMoment.of(
                        moment(at, at, Precision.MINUTE, "Europe/Berlin", Certainty.IN_GAP, "29.3.26 2:30\u202e")))
                .isEqualTo("29.3.26 2:30⟦U+202E⟧ (clocks jumped over it)");
        assertThat(ShownMoment.of(moment(at, at, Precision.SPAN, "", Certainty.ZONE_UNKNOWN, "29 March / 30 March")))
                .isEqualTo("29 March / 30 March (zone unknown)");
    }

    @Test
    void far_years_and_zones_nobody_knows_are_shown_all_the_same() {
        assertThat(ShownMoment.of(moment(
                        "0000-01-01T00:00:00Z", "0000-12-31T23:59:59Z", Precision.YEAR, "UTC", Certainty.STATED, "0")))
                .isEqualTo("0000 UTC");
        String late = "9999-12-31T23:59:59Z";
        assertThat(ShownMoment.of(moment(late, late, Precision.SECOND, "Mars/Base", Certainty.STATED, "x")))
                .isEqualTo("9999-12-31 23:59:59 UTC");
    }
}
