package stillwatch.workbench;

/** What was asked cannot be done, and nothing was changed; the message says why and what to do instead. */
public class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }

    public Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
