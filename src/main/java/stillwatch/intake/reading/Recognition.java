package stillwatch.intake.reading;

/** How sure a reader is that a file is its own, 0 (no) to 100, and why in words a person can check. */
public record Recognition(int score, String reason) {
    public static Recognition no(String reason) {
        return new Recognition(0, reason);
    }
}
