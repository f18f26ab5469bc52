package stillwatch.search;

/** A place in a text that was asked for. */
public record Mark(int from, int to) {}
