package stillwatch.store.sql;

import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;

/** One statement: its parameters in order, then one of the ways to run it. */
public final class Prepared {
    /** Texts of this length and longer are cut in their column; the row is then kept whole beside it. */
    public static final int LONGEST = 100_000;

    static final int BATCH = 1000;
    private final Sql sql;
    private final PreparedStatement statement;
    private int at;
    private int batched;
    private boolean written;

    Prepared(Sql sql, PreparedStatement statement) {
        this.sql = sql;
        this.statement = statement;
    }

    /** Whether this wrote anything since it was last asked. */
    boolean takeWritten() {
        boolean was = written;
        written = false;
        return was;
    }

    private void wrote() {
        written = true;
        sql.wrote();
    }

    /** Ready for the first parameter again. */
    public Prepared restart() {
        at = 0;
        return this;
    }

    /** One step of JDBC that may fail. */
    private interface Step {
        void go() throws SQLException;
    }

    private static void go(Step step) {
        try {
            step.go();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    public Prepared number(long value) {
        at++;
        go(() -> statement.setLong(at, value));
        return this;
    }

    public Prepared maybe(@Nullable Long value) {
        if (value != null) {
            return number(value);
        }
        at++;
        go(() -> statement.setNull(at, Types.BIGINT));
        return this;
    }

    public Prepared text(@Nullable String value) {
        at++;
        go(() -> statement.setString(at, value == null ? null : fitting(value)));
        return this;
    }

    public Prepared word(@Nullable Enum<?> value) {
        return text(value == null ? null : value.name());
    }

    public Prepared bytes(byte[] value) {
        at++;
        go(() -> statement.setBytes(at, value));
        return this;
    }

    public Prepared flag(boolean value) {
        at++;
        go(() -> statement.setBoolean(at, value));
        return this;
    }

    /** The six columns of a time, all empty where none is known. Millions of them: words are kept as their places, which a test holds. */
    @SuppressWarnings("EnumOrdinal")
    public Prepared moment(@Nullable Moment moment) {
        if (moment == null) {
            return maybe(null).maybe(null).maybe(null).text(null).maybe(null).text(null);
        }
        return number(moment.from())
                .number(moment.to())
                .number(moment.precision().ordinal())
                .text(moment.zone())
                .number(moment.certainty().ordinal())
                .text(moment.written());
    }

    private String fitting(String value) {
        if (value.length() < LONGEST) {
            return value;
        }
        sql.cut();
        return value.substring(0, LONGEST);
    }

    /** Runs with the next batch. */
    public void add() {
        wrote();
        go(statement::addBatch);
        batched++;
        if (batched == BATCH) {
            flush();
        }
    }

    void flush() {
        if (batched > 0) {
            batched = 0;
            go(statement::executeBatch);
        }
    }

    /** Runs the batch of inserts; answers the places in it whose key was taken already. */
    public List<Integer> flushFindingTaken() {
        batched = 0;
        try {
            statement.executeBatch();
            return List.of();
        } catch (BatchUpdateException e) {
            return taken(e);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private static List<Integer> taken(BatchUpdateException failure) {
        for (SQLException one = failure.getNextException(); one != null; one = one.getNextException()) {
            if (!Failures.duplicate(one)) {
                throw Failures.of(one);
            }
        }
        List<Integer> taken = new ArrayList<>();
        int[] counts = failure.getUpdateCounts();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == PreparedStatement.EXECUTE_FAILED) {
                taken.add(i);
            }
        }
        return taken;
    }

    void forget() {
        batched = 0;
        go(statement::clearBatch);
    }

    /** Adds to the batch without ever running it; for {@link #flushFindingTaken()}. */
    public void gather() {
        wrote();
        go(statement::addBatch);
    }

    /** Answers how many rows changed. */
    public int run() {
        wrote();
        try {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** {@code seen} must not use the same statement. */
    public void each(Consumer<Cells> seen) {
        Stop stop = sql.stop();
        if (stop != null) {
            stop.begins(statement);
        }
        try (ResultSet found = statement.executeQuery()) {
            FoundCells cells = new FoundCells(found);
            while (cells.next()) {
                seen.accept(cells);
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        } finally {
            if (stop != null) {
                stop.ended();
            }
        }
    }

    public <T> List<T> list(Function<Cells, T> mapper) {
        List<T> found = new ArrayList<>();
        each(cells -> found.add(mapper.apply(cells)));
        return found;
    }

    public <T> Optional<T> first(Function<Cells, T> mapper) {
        List<T> found = list(mapper);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** The single number this asks for; {@code otherwise} where there is none. */
    public long numberOr(long otherwise) {
        long[] found = {otherwise};
        each(cells -> {
            Long number = cells.maybeNumber();
            found[0] = number == null ? otherwise : number;
        });
        return found[0];
    }
}
