package stillwatch.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/Havana"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Asia/Kathmandu"));
    private static final long YEAR_0 = -62_167_219_200_000_000L;
    private static final long YEAR_10000 = 253_402_300_800_000_000L;
    private final TextMeasure measure = new TableMeasure();

    private static long micros(String instant) {
        return Instant.parse(instant).getEpochSecond() * 1_000_000;
    }

    private static TimeScale any(Random random) {
        double length = Math.exp(Math.log(1e5) + random.nextDouble() * Math.log((YEAR_10000 - YEAR_0) / 1e5));
        long from = YEAR_0 + (long) (random.nextDouble() * (YEAR_10000 - YEAR_0 - length));
        return new TimeScale(from, from + (long) length, 100, 200 + random.nextInt(2000));
    }

    @Test
    void no_label_overlaps_another_from_a_tenth_of_a_second_to_ten_thousand_years() {
        Random random = new Random(1);
        for (int round = 0; round < 3000; round++) {
            TimeScale scale = any(random);
            TimeAxis axis = TimeAxis.of(scale, ZONES.get(round % ZONES.size()), measure, 11);
            apart(axis.fine(), scale);
            apart(axis.coarse(), scale);
            assertThat(axis.fine().size()).isLessThanOrEqualTo((int) scale.width() / 20 + 2);
        }
    }

    private void apart(List<TimeAxis.Tick> ticks, TimeScale scale) {
        double free = scale.left();
        for (TimeAxis.Tick tick : ticks) {
            if (!tick.label().isEmpty()) {
                assertThat(tick.labelX()).isGreaterThanOrEqualTo(free);
                free = tick.labelX() + measure.width(tick.label(), Face.SANS, 11);
                assertThat(free).isLessThanOrEqualTo(scale.right());
            }
        }
    }

    @Test
    void a_window_of_any_length_has_a_label_that_says_where_one_is() {
        Random random = new Random(2);
        for (int round = 0; round < 2000; round++) {
            TimeScale scale = any(random);
            TimeAxis axis = TimeAxis.of(
                    new TimeScale(scale.from(), scale.to(), 0, 1400), ZONES.get(round % ZONES.size()), measure, 11);
            assertThat(axis.fine()).as("%s", axis).anyMatch(tick -> !tick.label().isEmpty());
        }
    }

    @Test
    void steps_ascend_and_cover_the_window_and_no_more() {
        Random random = new Random(3);
        for (int round = 0; round < 3000; round++) {
            TimeScale scale = any(random);
            TimeStep step = TimeStep.atLeast(scale.microsPerPixel() * 10);
            long[] edges = TimeSteps.covering(step, scale.from(), scale.to(), ZONES.get(round % ZONES.size()));
            assertThat(edges[0]).isLessThanOrEqualTo(scale.from());
            assertThat(edges[1]).isGreaterThan(scale.from());
            assertThat(edges[edges.length - 2]).isLessThan(scale.to());
            assertThat(edges[edges.length - 1]).isGreaterThanOrEqualTo(scale.to());
            for (int i = 1; i < edges.length; i++) {
                assertThat(edges[i]).isGreaterThan(edges[i - 1]);
            }
        }
    }

    @Test
    void days_begin_when_they_do_in_the_zone_also_when_the_clocks_change() {
        for (ZoneId zone : ZONES) {
            long[] days = TimeSteps.covering(
                    new TimeStep(TimeStep.Unit.DAY, 1), micros("2011-01-01T00:00:00Z"), micros("2012-06-01T00:00:00Z"), zone);
            for (long day : days) {
                Instant at = Instant.ofEpochSecond(day / 1_000_000);
                boolean midnight = at.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
                boolean jumped = at.minusSeconds(1).atZone(zone).toLocalDate().isBefore(at.atZone(zone).toLocalDate());
                assertThat(midnight || jumped).as("%s in %s", at, zone).isTrue();
            }
        }
    }

    @Test
    void a_day_that_a_zone_left_out_is_not_met() {
        long[] days = TimeSteps.covering(
                new TimeStep(TimeStep.Unit.DAY, 1),
                micros("2011-12-28T12:00:00Z"),
                micros("2012-01-01T12:00:00Z"),
                ZoneId.of("Pacific/Apia"));
        assertThat(Arrays.stream(days)
                        .mapToObj(day -> new WallClock(ZoneId.of("Pacific/Apia")).date(day)))
                .doesNotContain("30 Dec 2011")
                .contains("29 Dec 2011", "31 Dec 2011");
    }

    @Test
    void an_hour_that_comes_twice_is_met_twice_and_told_apart_and_one_jumped_over_is_not_met() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        TimeScale autumn = new TimeScale(micros("2026-10-24T22:30:00Z"), micros("2026-10-25T04:30:00Z"), 0, 1200);
        assertThat(TimeAxis.of(autumn, berlin, measure, 11).fine().stream().map(TimeAxis.Tick::label))
                .contains("02:00 +02:00", "02:00 +01:00", "03:00");
        TimeScale spring = new TimeScale(micros("2026-03-28T23:30:00Z"), micros("2026-03-29T04:30:00Z"), 0, 1200);
        assertThat(TimeAxis.of(spring, berlin, measure, 11).fine().stream().map(TimeAxis.Tick::label))
                .contains("01:00", "03:00")
                .doesNotContain("02:00");
    }

    @Test
    void the_level_above_says_the_day_the_month_or_the_year() {
        ZoneId utc = ZoneId.of("UTC");
        TimeScale hours = new TimeScale(micros("2026-05-12T08:00:00Z"), micros("2026-05-12T14:00:00Z"), 0, 1200);
        assertThat(TimeAxis.of(hours, utc, measure, 11).coarse().getFirst().label()).isEqualTo("Tue 12 May 2026");
        TimeScale days = new TimeScale(micros("2026-05-12T08:00:00Z"), micros("2026-05-31T14:00:00Z"), 0, 1200);
        assertThat(TimeAxis.of(days, utc, measure, 11).coarse().getFirst().label()).isEqualTo("May 2026");
        TimeScale months = new TimeScale(micros("2025-05-12T08:00:00Z"), micros("2026-05-22T14:00:00Z"), 0, 1200);
        assertThat(TimeAxis.of(months, utc, measure, 11).coarse().stream().map(TimeAxis.Tick::label))
                .containsExactly("2025", "2026");
    }

    @Test
    void from_pixel_to_time_and_back_is_the_same_pixel() {
        Random random = new Random(4);
        for (int round = 0; round < 5000; round++) {
            TimeScale scale = any(random);
            double x = scale.left() + random.nextDouble() * scale.width();
            double pixel = Math.max(1e-6, scale.pixels(1));
            assertThat(Math.abs(scale.x(scale.micros(x)) - x)).isLessThanOrEqualTo(Math.max(0.01, pixel));
            long at = scale.from() + (long) (random.nextDouble() * (scale.to() - scale.from()));
            assertThat(Math.abs(scale.micros(scale.x(at)) - at))
                    .isLessThanOrEqualTo(1 + (long) (scale.microsPerPixel() / 100));
        }
    }
}
