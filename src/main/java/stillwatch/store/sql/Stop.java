package stillwatch.store.sql;

import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import stillwatch.progress.Cancelled;

/** Ends a read from another thread, by cancelling its statement; an interrupt would break the database for everybody. */
public final class Stop {
    private boolean asked;
    private @Nullable Statement running;

    public synchronized void ask() {
        asked = true;
        if (running != null) {
            try {
                running.cancel();
            } catch (SQLException e) {
                throw Failures.of(e);
            }
        }
    }

    synchronized void begins(Statement statement) {
        if (asked) {
            throw new Cancelled();
        }
        running = statement;
    }

    synchronized void ended() {
        running = null;
    }
}
