package stillwatch.claims.wording;

/** An account or a cluster somebody judged, but only as unsure. {@code name} is what people write for it. */
public record Unsure(String name) {}
