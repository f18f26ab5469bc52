package stillwatch.timeline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stillwatch.drawing.TimeStep;
import stillwatch.drawing.TimeSteps;
import stillwatch.timeline.Invented;

class RunningCountsTest {
    private static final long MINUTE = 60 * Invented.SECOND;

    private record Made(Map<Long, Long> bins, long unplaced) implements CountSeries {
        @Override
        public String name() {
            return "Made";
        }

        @Override
        public String unit() {
            return "exchanges";
        }

        @Override
        public long resolution() {
            return MINUTE;
        }

        @Override
        public void each(Seen seen) {
            bins.forEach(seen::bin);
        }
    }

    private static Made any(long seed, int size) {
        Random random = new Random(seed);
        Map<Long, Long> bins = new java.util.HashMap<>();
        long start = Invented.micros("2025-10-20T00:00:00Z");
        for (int i = 0; i < size; i++) {
            bins.put(start + random.nextInt(20_000) * MINUTE, 1L + random.nextInt(1000));
        }
        return new Made(bins, 3);
    }

    @Test
    void no_count_is_lost_or_doubled_for_any_step_in_any_zone() {
        Made made = any(1, 9_000);
        RunningCounts counts = RunningCounts.of(made);
        long all = made.bins().values().stream().mapToLong(n -> n).sum();
        for (ZoneId zone : List.of(ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"), ZoneId.of("Australia/Lord_Howe"))) {
            for (TimeStep step : TimeStep.ALL) {
                if (step.micros() >= 10 * MINUTE) {
                    long[] edges = TimeSteps.covering(step, counts.first(), counts.end(), zone);
                    long sum = 0;
                    for (int i = 1; i < edges.length; i++) {
                        sum += counts.between(edges[i - 1], edges[i]);
                    }
                    assertThat(sum).as("%s in %s", step, zone).isEqualTo(all);
                }
            }
        }
        assertThat(counts.total()).isEqualTo(all);
        assertThat(counts.unplaced()).isEqualTo(3);
    }

    @Test
    void a_stretch_holds_the_bins_that_begin_in_it() {
        Made made = any(2, 500);
        RunningCounts counts = RunningCounts.of(made);
        TreeMap<Long, Long> sorted = new TreeMap<>(made.bins());
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            long from = counts.first() - MINUTE + random.nextLong(20_000 * MINUTE);
            long to = from + random.nextLong(5_000 * MINUTE);
            assertThat(counts.between(from, to))
                    .isEqualTo(sorted.subMap(from, to).values().stream()
                            .mapToLong(n -> n)
                            .sum());
        }
    }

    @Test
    void nothing_counted_is_nothing() {
        RunningCounts none = RunningCounts.of(new Made(Map.of(), 0));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.total()).isZero();
        assertThat(none.between(Long.MIN_VALUE, Long.MAX_VALUE)).isZero();
    }
}
