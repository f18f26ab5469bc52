package stillwatch.intake.delimited;

/** A cell holds bytes that are no text, or no text anybody writes; says which, and where in the file. */
public final class BadBytes extends Exception {
    private static final long serialVersionUID = 1L;

    BadBytes(String message) {
        super(message, null, false, false);
    }
}
