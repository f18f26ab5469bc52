package stillwatch.roster;

import java.util.Arrays;
import java.util.stream.IntStream;

/** For each of many things a run of numbers, all in one array. */
final class Rows {
    private static final long LOW = 0xFFFF_FFFFL;
    private final int[] starts;
    private final int[] numbers;

    private Rows(int[] starts, int[] numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    static long pair(int thing, int number) {
        return (long) thing << 32 | number;
    }

    /** From pairs in any order, each counted once; the numbers of a thing ascend. */
    static Rows of(int things, long[] pairs) {
        Arrays.parallelSort(pairs);
        int[] starts = new int[things + 1];
        int[] numbers = new int[pairs.length];
        int kept = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                starts[(int) (pairs[i] >>> 32) + 1]++;
                numbers[kept++] = (int) (pairs[i] & LOW);
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return new Rows(starts, Arrays.copyOf(numbers, kept));
    }

    /** The same pairs from the other side. */
    Rows turned(int things) {
        int[] counts = new int[things + 1];
        for (int number : numbers) {
            counts[number + 1]++;
        }
        Arrays.parallelPrefix(counts, Integer::sum);
        int[] next = Arrays.copyOf(counts, things);
        int[] turned = new int[numbers.length];
        for (int thing = 0; thing < starts.length - 1; thing++) {
            for (int i = starts[thing]; i < starts[thing + 1]; i++) {
                turned[next[numbers[i]]++] = thing;
            }
        }
        return new Rows(counts, turned);
    }

    int start(int thing) {
        return starts[thing];
    }

    int end(int thing) {
        return starts[thing + 1];
    }

    int at(int place) {
        return numbers[place];
    }

    int count(int thing) {
        return starts[thing + 1] - starts[thing];
    }

    int[] of(int thing) {
        return Arrays.copyOfRange(numbers, starts[thing], starts[thing + 1]);
    }

    IntStream numbers() {
        return IntStream.of(numbers);
    }

    long weight() {
        return 4L * (starts.length + numbers.length);
    }
}
