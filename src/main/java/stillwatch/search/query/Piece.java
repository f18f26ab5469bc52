package stillwatch.search.query;

import org.jspecify.annotations.Nullable;

/** One word of a clause. {@code exact} is its spelling with accents where it has any; {@code open}: longer words count too. */
public record Piece(String term, @Nullable String exact, boolean open) {}
