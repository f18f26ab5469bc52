package stillwatch.workbench;

/** The files of a case do not hold what its journal says. */
public final class CaseDamaged extends Exception {
    private static final long serialVersionUID = 1L;

    public CaseDamaged(String message) {
        super(message);
    }

    public CaseDamaged(String message, Throwable cause) {
        super(message, cause);
    }
}
