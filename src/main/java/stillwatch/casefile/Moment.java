package stillwatch.casefile;

/**
 * When something was, as a range: microseconds of UTC since 1970, earliest and latest both possible; a stated second covers
 * that whole second. {@code zone} is the offset or zone it was resolved with, empty where none is known.
 */
public record Moment(long from, long to, Precision precision, String zone, Certainty certainty, String written) {
    public Moment {
        if (from > to) {
            throw new IllegalArgumentException("a moment ends before it begins: " + written);
        }
    }
}
