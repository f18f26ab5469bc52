package stillwatch.search;

import java.util.List;
import java.util.Map;
import stillwatch.casefile.Kind;

/** What answers a question: how many targets, how many of each kind, and a page of them. {@code orMore}: counting stopped there. */
public record Found(long total, boolean orMore, Map<Kind, Long> perKind, List<Hit> hits) {
    static final Found NOTHING = new Found(0, false, Map.of(), List.of());

    public Found {
        hits = List.copyOf(hits);
    }
}
