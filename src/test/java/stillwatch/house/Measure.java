package stillwatch.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** How many lines something has, and where it stands. */
record Measure(String where, int lines) {
    /** Holds a list to a largest size for each and a usual size for nine of ten. */
    static void hold(List<Measure> all, int each, int usual) {
        assertThat(over(all, each)).as("over %d lines", each).isEmpty();
        assertThat(over(all, usual))
                .as("over %d lines: more than one in ten of %d", usual, all.size())
                .hasSizeLessThanOrEqualTo(all.size() / 10);
    }

    static int median(List<Measure> all) {
        return all.stream()
                .mapToInt(Measure::lines)
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static List<Measure> over(List<Measure> all, int lines) {
        return all.stream().filter(it -> it.lines > lines).toList();
    }
}
