package stillwatch.timeline.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The middle one, whatever the numbers are like. */
class MedianTest {
    private static void isTheMiddleOneOf(long... values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        assertThat(Median.of(values.clone())).isEqualTo(sorted[sorted.length / 2]);
    }

    @Test
    void it_is_the_one_that_stands_in_the_middle_when_all_are_in_order() {
        isTheMiddleOneOf(7);
        isTheMiddleOneOf(9, -4);
        isTheMiddleOneOf(Long.MAX_VALUE, Long.MIN_VALUE, 0);
        Random random = new Random(5);
        for (int n = 1; n < 400; n++) {
            int range = 1 + random.nextInt(n);
            isTheMiddleOneOf(random.longs(n, -range, range).toArray());
        }
    }

    @Test
    void a_million_that_are_all_alike_or_in_order_already_take_no_longer_than_others() {
        isTheMiddleOneOf(new long[1_000_000]);
        isTheMiddleOneOf(LongStream.range(0, 1_000_000).toArray());
        isTheMiddleOneOf(LongStream.range(0, 1_000_000).map(i -> -i).toArray());
        isTheMiddleOneOf(
                LongStream.range(0, 1_000_000).map(i -> i % 3 == 0 ? i : 0).toArray());
    }
}
