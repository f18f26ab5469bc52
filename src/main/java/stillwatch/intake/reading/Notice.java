package stillwatch.intake.reading;

/** Something to know about the file (line 0) or about one of its rows. */
public record Notice(long line, String text) {
    private static final String OURS = "Stillwatch wrote this file; asked for were: ";

    /** That we wrote the file, and what somebody asked for. */
    public static Notice ours(long line, String asked) {
        return new Notice(line, OURS + asked);
    }

    public boolean isOurs() {
        return text.startsWith(OURS);
    }
}
