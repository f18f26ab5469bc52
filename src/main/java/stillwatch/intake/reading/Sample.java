package stillwatch.intake.reading;

/** The beginning of a file, enough to recognise it by. The name is only a hint and never a path. */
public record Sample(String fileName, byte[] head, long size) {
    /** How much of a file readers look at to recognise it. */
    public static final int LENGTH = 256 * 1024;

    public boolean whole() {
        return head.length == size;
    }
}
