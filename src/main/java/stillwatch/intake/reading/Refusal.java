package stillwatch.intake.reading;

/** The file as a whole cannot be read; the message says what is wrong, where, and what to do. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
