package stillwatch.intake.objects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what a person should know of a file as a whole, by kind. */
public final class Tally {
    private static final int MOST_KINDS = 30;
    private static final int MOST_COUNTED = 10_000;
    private static final int MOST_EXAMPLES = 3;
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();
    private long all;

    public void add(String kind) {
        boolean room = counts.size() < MOST_COUNTED || counts.containsKey(kind);
        counts.merge(room ? kind : "of other kinds", 1L, Long::sum);
        all++;
    }

    /** For what is counted together; the first few are named. */
    public void example(String text) {
        if (examples.size() < MOST_EXAMPLES && !examples.contains(text)) {
            examples.add(text);
        }
        all++;
    }

    public long all() {
        return all;
    }

    /** "3 x-acme-thing, 1 tool": the most frequent first. */
    public String byKind() {
        String most = counts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> it) -> -it.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_KINDS)
                .map(it -> it.getValue() + " " + it.getKey())
                .collect(Collectors.joining(", "));
        return counts.size() > MOST_KINDS ? most + " and " + (counts.size() - MOST_KINDS) + " more kinds" : most;
    }

    /** "5 (a, b, c …)": how many, and the first few. */
    public String withExamples() {
        return all + " (" + String.join(", ", examples) + (all > examples.size() ? " …" : "") + ")";
    }
}
