package stillwatch.evidence.inside;

/**
 * How large a document is.
 *
 * @param width of the first page, in points; of a picture, in its own pixels
 */
public record Extent(int pages, double width, double height) {}
