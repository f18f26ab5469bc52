package stillwatch.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The row a query stands on. */
final class FoundCells extends Cells {
    private final ResultSet found;
    private int at;

    FoundCells(ResultSet found) {
        this.found = found;
    }

    boolean next() throws SQLException {
        at = 0;
        return found.next();
    }

    @Override
    public void skip(int columns) {
        at += columns;
    }

    @Override
    public long number() {
        try {
            return found.getLong(++at);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public @Nullable Long maybeNumber() {
        try {
            long value = found.getLong(++at);
            return found.wasNull() ? null : value;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public @Nullable String maybeText() {
        try {
            return found.getString(++at);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public byte[] bytes() {
        try {
            return found.getBytes(++at);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public boolean flag() {
        try {
            return found.getBoolean(++at);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
