package stillwatch.evidence.inside;

/** Nothing can be shown of the file; the message says why in plain words. */
public final class CannotLook extends Exception {
    private static final long serialVersionUID = 1;

    public CannotLook(String message) {
        super(message);
    }

    CannotLook(String message, Throwable cause) {
        super(message, cause);
    }
}
