package stillwatch.desktop.screen.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stillwatch.casefile.Kind;
import stillwatch.search.Found;
import stillwatch.search.Hit;

/** The finds of one kind that are shown, and how many there are. */
record Group(Kind kind, long count, List<Hit> hits) {

    /** In the order of the kinds' best finds. */
    static List<Group> of(Found found) {
        Map<Kind, List<Hit>> byKind = new LinkedHashMap<>();
        found.hits()
                .forEach(hit -> byKind.computeIfAbsent(hit.kind(), kind -> new ArrayList<>())
                        .add(hit));
        return byKind.entrySet().stream()
                .map(one -> new Group(
                        one.getKey(),
                        found.perKind().getOrDefault(one.getKey(), (long)
                                one.getValue().size()),
                        List.copyOf(one.getValue())))
                .toList();
    }

    long left() {
        return Math.max(0, count - hits.size());
    }
}
