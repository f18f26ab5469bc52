package stillwatch.evidence.inside;

/** What a document says; {@code whole} is false where there was more than may be read. */
public record WholeText(String text, boolean whole) {}
