package stillwatch.intake.reading;

/** Something to know about the file (line 0) or about one of its rows. */
public record Notice(long line, String text) {}
