package stillwatch.store.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The store cannot be used as it is. Nothing is lost: whoever catches this deletes it and rebuilds it from the journal. */
public final class StoreDamaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreDamaged(String why) {
        super(why);
    }

    public StoreDamaged(String why, Throwable cause) {
        super(why, cause);
    }

    static StoreDamaged because(SQLException failure) {
        String words = diskFull(failure)
                ? "the disk with the derived files of this case is full. Nothing already kept is lost. Free some space there,"
                        + " then do it again."
                : "the derived files of this case are damaged (" + failure.getMessage()
                        + "). Nothing of the case is lost: do it again, then they are worked out anew.";
        return new StoreDamaged(words, failure);
    }

    /** Whether the disk was full: then a rebuild fails as well until there is room. */
    public boolean diskFull() {
        return diskFull(getCause());
    }

    private static boolean diskFull(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
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
