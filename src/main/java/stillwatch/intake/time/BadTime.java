package stillwatch.intake.time;

/** A text that cannot be read as a time; the message says what was expected, in words for a receipt. */
public final class BadTime extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int QUOTED = 60;

    /** No stack trace: a file may hold a million of them, and each is an answer, not a fault. */
    BadTime(String message) {
        super(message, null, false, false);
    }

    static BadTime of(String text, String why) {
        return new BadTime(quoted(text) + " is no time that can be read: " + why);
    }

    static String quoted(String text) {
        if (text.length() <= QUOTED) {
            return '"' + text + '"';
        }
        int end = Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
        return '"' + text.substring(0, end) + "…\"";
    }
}
