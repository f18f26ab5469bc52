package stillwatch.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/**
 * The least an import into H2 can cost: the same rows from memory-cheap generation, typed, into one table, in batches of
 * 1,000 with a commit each. No file is read, nothing is hashed, compared, counted or kept twice.
 */
final class BareInserts {
    private static final int BATCH = 1000;
    private final boolean keyed;

    /** {@code keyed}: with a primary key and an index on account and time, else without either. */
    BareInserts(boolean keyed) {
        this.keyed = keyed;
    }

    long nanos(Path folder, int rows) throws SQLException, IOException {
        long start = System.nanoTime();
        String url = "jdbc:h2:async:" + folder.resolve("bare" + keyed)
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=65536";
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            create(connection);
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO event VALUES(?, ?, ?, ?, ?, ?, ?, ?)")) {
                fill(connection, insert, rows);
            }
        }
        return System.nanoTime() - start;
    }

    private void create(Connection connection) throws SQLException {
        String key = keyed ? " PRIMARY KEY" : " NOT NULL";
        connection
                .createStatement()
                .execute("CREATE TABLE event(nr BIGINT" + key + ", at_min BIGINT, at_max BIGINT,"
                        + " title VARCHAR, kind VARCHAR, account VARCHAR, platform VARCHAR, last VARCHAR)");
        if (keyed) {
            connection.createStatement().execute("CREATE INDEX event_account ON event(account, at_min)");
        }
    }

    private static void fill(Connection connection, PreparedStatement insert, int rows)
            throws SQLException, IOException {
        long[] nr = {0};
        EventsFile.each(rows, "queue", row -> {
            try {
                bind(insert, ++nr[0], row);
                insert.addBatch();
                if (nr[0] % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        });
        insert.executeBatch();
        connection.commit();
    }

    private static void bind(PreparedStatement insert, long nr, EventsFile.Row row) throws SQLException {
        long at = Instant.parse(row.time()).getEpochSecond() * 1_000_000;
        insert.setLong(1, nr);
        insert.setLong(2, at);
        insert.setLong(3, at + 999_999);
        insert.setString(4, row.title());
        insert.setString(5, row.kind());
        insert.setString(6, row.account());
        insert.setString(7, row.platform());
        insert.setString(8, row.last());
    }
}
