package stillwatch.timeline.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Precision;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Invented;
import stillwatch.timeline.count.CountSeries;
import stillwatch.timeline.count.RunningCounts;
import stillwatch.timeline.view.TimeSpan;

class PatternsTest {
    private static final long START = Invented.micros("2026-03-02T00:00:00Z");

    private static long[] every(long step, int n) {
        long[] times = new long[n];
        Arrays.setAll(times, i -> START + i * step);
        return times;
    }

    @Test
    void a_silence_many_times_longer_than_usual_is_a_gap_and_the_rule_is_said_with_its_figures() {
        long[] times = every(10 * 60 * Invented.SECOND, 40);
        for (int i = 20; i < times.length; i++) {
            times[i] += 31 * Invented.HOUR;
        }
        Gaps gaps = Gaps.in(times);
        assertThat(gaps.all()).containsExactly(new TimeSpan(times[19], times[20]));
        assertThat(gaps.rule()).contains("at least 3 h 20 min", "20 times the median of 10 min", "40 events");
        assertThat(Gaps.in(every(Invented.HOUR, 40)).all()).isEmpty();
        assertThat(Gaps.in(every(Invented.HOUR, 3)).rule()).contains("Fewer than 8");
    }

    @Test
    void hours_far_fuller_than_usual_are_a_burst_and_those_in_a_row_are_one() {
        long[] calm = every(Invented.HOUR, 100);
        long[] busy = new long[160];
        System.arraycopy(calm, 0, busy, 0, 100);
        for (int i = 0; i < 60; i++) {
            busy[100 + i] = START + 50 * Invented.HOUR + i * (120 * Invented.SECOND);
        }
        Arrays.sort(busy);
        Bursts bursts = Bursts.in(busy);
        assertThat(bursts.all())
                .containsExactly(new Bursts.Burst(
                        new TimeSpan(START + 50 * Invented.HOUR, START + 52 * Invented.HOUR), 62));
        assertThat(bursts.rule()).contains("at least 10 events each", "the median of 1 in the 100 hours");
        assertThat(Bursts.in(calm).all()).isEmpty();
        assertThat(Bursts.in(new long[0]).all()).isEmpty();
    }

    @Test
    void the_same_events_give_the_same_patterns_and_never_more_than_one_can_read() {
        Random random = new Random(1);
        long[] times = random.longs(20_000, START, START + 400 * Invented.DAY).sorted().toArray();
        assertThat(Gaps.in(times)).isEqualTo(Gaps.in(times.clone()));
        assertThat(Bursts.in(times)).isEqualTo(Bursts.in(times.clone()));
        assertThat(Gaps.in(times).all().size()).isLessThanOrEqualTo(20);
    }

    private static int[] places(EventOrder events) {
        return IntStream.range(0, events.size()).toArray();
    }

    @Test
    void a_rhythm_counts_the_hours_of_the_zone_and_says_what_it_could_not_place() {
        EventOrder events = new Invented()
                .at("2026-03-02T23:30:00Z", "x", 0)
                .at("2026-03-09T23:10:00Z", "x", 0)
                .from(START, START + Invented.DAY, Precision.DAY, Certainty.STATED, "x", 0)
                .undated("x", 0)
                .order();
        Rhythm berlin = Rhythm.of(events, places(events), null, ZoneId.of("Europe/Berlin"));
        assertThat(berlin.counts()[1][0]).isEqualTo(2);
        assertThat(berlin.n()).isEqualTo(2);
        assertThat(berlin.vague()).isEqualTo(2);
        assertThat(berlin.words()).startsWith("Most events fall on Tuesdays from 0 to 1 h: 2 of 2");
        assertThat(Rhythm.of(events, places(events), null, ZoneId.of("UTC")).counts()[0][23])
                .isEqualTo(2);
        TimeSpan week = new TimeSpan(START, START + 7 * Invented.DAY);
        assertThat(Rhythm.of(events, places(events), week, ZoneId.of("UTC")).n()).isEqualTo(1);
    }

    @Test
    void a_rhythm_loses_no_event_whatever_the_clocks_do() {
        EventOrder events = Invented.mixed(3, 5_000);
        for (String zone : List.of("UTC", "Europe/Berlin", "America/Havana", "Australia/Lord_Howe")) {
            Rhythm rhythm = Rhythm.of(events, places(events), null, ZoneId.of(zone));
            long sum = Arrays.stream(rhythm.counts()).flatMapToLong(Arrays::stream).sum();
            assertThat(sum).isEqualTo(rhythm.n());
            assertThat(rhythm.n() + rhythm.vague()).isEqualTo(events.size());
        }
    }

    @Test
    void before_and_after_a_mark_are_counted_and_what_may_be_either_is_said() {
        EventOrder events = new Invented()
                .at("2026-03-01T12:00:00Z", "x", 0)
                .at("2026-03-03T12:00:00Z", "x", 0)
                .at("2026-03-03T13:00:00Z", "x", 0)
                .at("2026-04-03T13:00:00Z", "x", 0)
                .from(START - Invented.DAY, START + Invented.DAY, Precision.SPAN, Certainty.STATED, "x", 0)
                .order();
        Shift shift = Shift.of(events, places(events), new TimeSpan(START, START + Invented.HOUR), 7 * Invented.DAY);
        assertThat(shift.before()).isEqualTo(1);
        assertThat(shift.after()).isEqualTo(2);
        assertThat(shift.either()).isEqualTo(1);
        assertThat(shift.words())
                .isEqualTo("1 event in 7 days before, 2 in 7 days after; 1 on neither side for certain.");
    }

    @Test
    void a_series_before_and_after_a_mark_adds_up() {
        CountSeries days = new CountSeries() {
            @Override
            public String name() {
                return "Exchanges";
            }

            @Override
            public String unit() {
                return "exchanges";
            }

            @Override
            public long resolution() {
                return Invented.DAY;
            }

            @Override
            public long unplaced() {
                return 0;
            }

            @Override
            public void each(Seen seen) {
                for (int day = 0; day < 20; day++) {
                    seen.bin(START + day * Invented.DAY, day < 10 ? 1 : 5);
                }
            }
        };
        long noon = START + 10 * Invented.DAY + 12 * Invented.HOUR;
        Shift shift = Shift.of(RunningCounts.of(days), TimeSpan.between(noon, noon), 3 * Invented.DAY);
        assertThat(shift.before()).isEqualTo(2);
        assertThat(shift.after()).isEqualTo(10);
        assertThat(shift.before() + shift.after() + shift.either())
                .isEqualTo(RunningCounts.of(days).between(noon - 4 * Invented.DAY, noon + 3 * Invented.DAY));
        assertThat(Rhythm.of(days, null, ZoneId.of("UTC")).vague()).isEqualTo(60);
    }

    @Test
    void lengths_and_numbers_read_as_people_write_them() {
        assertThat(Words.length(31 * Invented.HOUR)).isEqualTo("1 day 7 h");
        assertThat(Words.length(9 * Invented.SECOND)).isEqualTo("9 s");
        assertThat(Words.length(40 * Invented.DAY)).isEqualTo("40 days");
        assertThat(Words.length(0)).isEqualTo("0 s");
        assertThat(Words.number(1234567)).isEqualTo("1,234,567");
        assertThat(Words.number(-999)).isEqualTo("-999");
        assertThat(Words.events(1)).isEqualTo("1 event");
    }
}
