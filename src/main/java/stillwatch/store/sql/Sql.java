package stillwatch.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One connection, used by one thread at a time; every statement text is prepared once. */
public final class Sql implements AutoCloseable {
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:INTO|FROM|UPDATE)\\s+(\\w+)");
    private final Connection connection;
    private final Map<String, Prepared> prepared = new HashMap<>();
    private @Nullable Stop stop;
    private boolean cut;
    private boolean wrote;
    private boolean everWrote;

    public Sql(Connection connection) {
        this.connection = connection;
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** The statement, ready for its first parameter. Its earlier result, if any, ends here. */
    public Prepared with(String text) {
        Prepared known = prepared.get(text);
        if (known == null) {
            try {
                known = new Prepared(this, connection.prepareStatement(text));
            } catch (SQLException e) {
                throw Failures.of(e);
            }
            prepared.put(text, known);
        }
        return known.restart();
    }

    public void run(String text) {
        everWrote = true;
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    public boolean hasTable(String name) {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT * FROM " + name + " FETCH FIRST 1 ROW ONLY");
            return true;
        } catch (SQLException e) {
            if (Failures.noSuchTable(e)) {
                return false;
            }
            throw Failures.of(e);
        }
    }

    /** From here on every statement of this connection reads the state of its first one. */
    public void readSnapshots() {
        run("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
    }

    public void stoppedBy(@Nullable Stop by) {
        stop = by;
    }

    @Nullable
    Stop stop() {
        return stop;
    }

    void cut() {
        cut = true;
    }

    /** Whether a text too long for a column was cut since this was last asked. */
    public boolean takeCut() {
        boolean was = cut;
        cut = false;
        return was;
    }

    void wrote() {
        wrote = true;
        everWrote = true;
    }

    /** Whether anything was written since the last commit or rollback. */
    public boolean hasWritten() {
        return wrote;
    }

    /** Whether anything was written since this was opened, committed or not. */
    public boolean hasEverWritten() {
        return everWrote;
    }

    /** The tables written to since this was last asked. */
    public Set<String> takeWritten() {
        Set<String> tables = new HashSet<>();
        prepared.forEach((text, statement) -> {
            if (statement.takeWritten()) {
                tables.add(table(text));
            }
        });
        return tables;
    }

    private static String table(String text) {
        Matcher named = WRITTEN.matcher(text);
        return named.find() ? named.group(1) : text;
    }

    /** Runs what was batched and not run yet. */
    public void flush() {
        prepared.values().forEach(Prepared::flush);
    }

    public void commit() {
        flush();
        try {
            connection.commit();
            wrote = false;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    public void rollback() {
        prepared.values().forEach(Prepared::forget);
        try {
            connection.rollback();
            wrote = false;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
