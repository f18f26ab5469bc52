package stillwatch.store.sql;

/** The store cannot be used as it is. Nothing is lost: whoever catches this deletes it and rebuilds it from the journal. */
public final class StoreDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreDamaged(String why) {
        super(why);
    }

    public StoreDamaged(String why, Throwable cause) {
        super(why, cause);
    }

    /** Whether the disk was full: then a rebuild fails as well until there is room. */
    public boolean diskFull() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left")
                    || message.contains("not enough space")
                    || message.contains("quota exceeded")) {
                return true;
            }
        }
        return false;
    }
}
