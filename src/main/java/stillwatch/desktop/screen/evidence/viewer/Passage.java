package stillwatch.desktop.screen.evidence.viewer;

import java.util.Comparator;
import java.util.List;
import stillwatch.evidence.inside.PageText;
import stillwatch.evidence.inside.PageText.Word;

/** The words of a page between two points, in the order they are read in. */
final class Passage {
    private Passage() {}

    static List<Word> between(PageText text, double x1, double y1, double x2, double y2) {
        if (text.words().isEmpty()) {
            return List.of();
        }
        Word one = nearest(text, x1, y1);
        Word other = nearest(text, x2, y2);
        int from = Math.min(one.from(), other.from());
        int to = Math.max(one.to(), other.to());
        return text.between(from, to);
    }

    /** A line further away counts more than a word further along. */
    private static Word nearest(PageText text, double x, double y) {
        return text.words().stream()
                .min(Comparator.comparingDouble(
                        word -> 4 * off(y, word.y(), word.height()) + off(x, word.x(), word.width())))
                .orElseThrow();
    }

    private static double off(double at, double start, double length) {
        return Math.max(0, Math.max(start - at, at - start - length));
    }
}
