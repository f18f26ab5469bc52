package stillwatch.evidence;

/** What a run of bytes came to. */
public record Stored(String sha256, long size) {}
