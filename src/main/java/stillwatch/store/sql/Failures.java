package stillwatch.store.sql;

import java.sql.SQLException;
import java.util.Set;
import stillwatch.progress.Cancelled;

/** What an error of the database means for us. */
public final class Failures {
    /** General error, read or write failed, unsupported or broken file, page missing, database closed under us. */
    private static final Set<Integer> DAMAGE = Set.of(50000, 90007, 90028, 90030, 90031, 90048, 90098, 90121);

    private static final int IN_USE = 90020;
    private static final int CANCELLED = 57014;
    private static final int NO_SUCH_TABLE = 42102;
    private static final int DUPLICATE = 23505;

    private Failures() {}

    public static RuntimeException of(SQLException failure) {
        int code = failure.getErrorCode();
        if (code == CANCELLED) {
            return new Cancelled();
        }
        if (code == IN_USE) {
            return new StoreBusy(failure);
        }
        if (DAMAGE.contains(code)) {
            return StoreDamaged.because(failure);
        }
        return new IllegalStateException(failure.getMessage(), failure);
    }

    /** On opening, whatever goes wrong is damage, except that somebody else is there. */
    public static RuntimeException onOpen(SQLException failure) {
        RuntimeException meaning = of(failure);
        return meaning instanceof IllegalStateException
                ? new StoreDamaged("the derived files of this case cannot be opened: " + failure.getMessage(), failure)
                : meaning;
    }

    static boolean noSuchTable(SQLException failure) {
        return failure.getErrorCode() == NO_SUCH_TABLE;
    }

    static boolean duplicate(SQLException failure) {
        return failure.getErrorCode() == DUPLICATE;
    }
}
