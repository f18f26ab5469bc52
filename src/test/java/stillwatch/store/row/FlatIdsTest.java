package stillwatch.store.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwatch.store.sql.HexId;

class FlatIdsTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 3, 1000, 100_000, 1L << 40})
    void it_counts_like_a_plain_map_whatever_number_was_expected(long expected) {
        Random random = new Random(expected);
        FlatIds ids = new FlatIds(expected);
        Map<HexId, Integer> plain = new HashMap<>();
        for (int i = 0; i < 60_000; i++) {
            long hi = random.nextInt(5) == 0 ? random.nextInt(3) - 1 : random.nextInt(30_000) * 0x9E3779B97F4A7C15L;
            int lo = random.nextInt(2);
            int count = ids.increment(hi, lo);
            assertThat(count).isEqualTo(plain.merge(new HexId(hi, lo), 1, Integer::sum));
        }
        plain.forEach((id, count) -> assertThat(ids.get(id.hi(), id.lo())).isEqualTo(count));
        assertThat(ids.get(12345, 9)).isZero();
    }

    @Test
    void ids_that_come_in_order_are_taken_as_fast_as_others() {
        FlatIds ids = new FlatIds(2_000_000);
        long step = Long.divideUnsigned(-1L, 2_000_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 2_000_000; i++) {
                ids.put(Long.MIN_VALUE + i * step, i, i + 1);
            }
        });
        assertThat(ids.get(Long.MIN_VALUE + 77 * step, 77)).isEqualTo(78);
    }
}
