package stillwatch.brief.leak;

/** A file as it is about to leave. */
public record FinishedFile(String name, byte[] bytes) {}
