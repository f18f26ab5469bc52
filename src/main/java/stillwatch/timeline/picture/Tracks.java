package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.List;

/** Spans put into so many lines that none overlaps; where there are not enough lines, those that overlap become one with a count. */
final class Tracks {
    private static final double BETWEEN = 3;
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

    private void add(Item item) {
        List<Item> best = lines.getFirst();
        for (List<Item> line : lines) {
            if (line.isEmpty() || !line.getLast().touches(item, BETWEEN)) {
                line.add(item);
                return;
            }
            best = line.getLast().right() < best.getLast().right() ? line : best;
        }
        best.add(best.removeLast().with(item));
    }
}
