package stillwatch.brief.table;

/** A table as a file; {@code words}: what it holds, and how closely it is held. */
public record Table(String name, String words, byte[] csv) {}
