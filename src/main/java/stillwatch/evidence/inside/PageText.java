package stillwatch.evidence.inside;

import java.util.List;

/** The text of one page and where its words stand. */
public record PageText(String text, List<Word> words) {

    /**
     * From this character of the text to that one, which no longer belongs to it; the rectangle is in points from the upper left
     * corner of the page.
     */
    public record Word(int from, int to, double x, double y, double width, double height) {
        public boolean holds(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }

    /** The words that have a part in these characters. */
    public List<Word> between(long from, long to) {
        return words.stream()
                .filter(word -> word.from() < to && word.to() > from)
                .toList();
    }
}
