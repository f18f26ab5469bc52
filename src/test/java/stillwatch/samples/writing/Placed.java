package stillwatch.samples.writing;

/** A row that stands on its line; for what an importer is to do with it. */
public record Placed(long line, Fate fate) {}
