package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Spans put into so many lines that none overlaps, with room for a label beside short ones as long as there are lines for that;
 * where there are not enough lines, those that overlap become one with a count.
 */
final class Tracks {
    static final double BESIDE = 6;
    private static final double BETWEEN = 3;
    /** A title inside a span as wide as this can be read. */
    static final double TITLE = 120;

    private final List<List<Item>> lines = new ArrayList<>();

    private Tracks(int count) {
        for (int i = 0; i < count; i++) {
            lines.add(new ArrayList<>());
        }
    }

    /** {@code spans} from left to right; {@code count} is at least 1. */
    static List<List<Item>> of(List<Item> spans, int count) {
        Tracks tracks = new Tracks(count);
        spans.forEach(tracks::add);
        return tracks.lines;
    }

    /** How many of so many lines would be used. */
    static int used(List<Item> spans, int count) {
        return (int) of(spans, count).stream().filter(line -> !line.isEmpty()).count();
    }

    private void add(Item item) {
        for (List<Item> line : lines) {
            if (line.isEmpty() || reach(line.getLast()) + BETWEEN <= item.left()) {
                line.add(item);
                return;
            }
        }
        List<Item> best = lines.getFirst();
        for (List<Item> line : lines) {
            best = line.getLast().right() < best.getLast().right() ? line : best;
        }
        if (best.getLast().touches(item, BETWEEN)) {
            best.add(best.removeLast().with(item));
        } else {
            best.add(item);
        }
    }

    /** Where its label ends that has no room in it. */
    private static double reach(Item item) {
        boolean within = !item.single() || item.right() - item.left() >= TITLE;
        return item.right() + (within ? 0 : BESIDE + TITLE);
    }
}
