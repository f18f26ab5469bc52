package stillwatch.intake.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.action.IntakeAction.FileImported;
import stillwatch.casefile.fact.EventFact;
import stillwatch.intake.rows.RowsWriter;
import stillwatch.progress.Progress;
import stillwatch.store.Change;
import stillwatch.store.Store;
import stillwatch.store.apply.EntryHead;

/** Applying an import measured against plain batched inserts of the same rows, in one run. */
@Tag("bench")
class StoreApplyBench {
    private static final int MILLION = 1_000_000;

    @TempDir
    Path folder;

    private final StringBuilder report = new StringBuilder();

    @Test
    void applying_events_costs_at_most_twice_plain_inserts_and_grows_with_the_rows() throws Exception {
        double plain = plain(MILLION, "plain1");
        double one = apply(MILLION, "apply1");
        double four = apply(4 * MILLION, "apply4");
        say("plain batched inserts of 1 M events: " + of(plain) + " s");
        say("applying 1 M events: " + of(one) + " s, " + of(one / plain) + " x plain");
        say("applying 4 M events: " + of(four) + " s, " + of(four / one) + " x 1 M");
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/store-apply.txt"), report);
        assertThat(one / plain).isLessThan(3.0);
        assertThat(four / one).isLessThan(4.8);
    }

    private void say(String line) {
        report.append(line).append('\n');
    }

    private static String of(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private Path rowsFile(int events) throws IOException {
        Path file = folder.resolve(events + ".jsonl.gz");
        if (Files.exists(file)) {
            return file;
        }
        try (OutputStream out =
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), 1 << 16)) {
            RowsWriter writer = new RowsWriter(out, position -> {});
            for (int i = 0; i < events; i++) {
                writer.row(i + 2, List.of(event(i)));
            }
        }
        return file;
    }

    private static EventFact event(int i) {
        long mixed = Integer.toUnsignedLong(i * 0x9E3779B9);
        long second = 1_700_000_000L + mixed % 30_000_000;
        long from = second * 1_000_000;
        String written = java.time.Instant.ofEpochSecond(second).toString();
        Moment at = new Moment(from, from + 999_999, Precision.SECOND, "Z", Certainty.STATED, written);
        AccountKey account = new AccountKey("forum", "user-" + mixed % 25_000);
        return new EventFact(
                at,
                "signed in from " + mixed % 100_000,
                "login",
                account,
                List.of(
                        new Detail("ip", "10.0." + mixed % 250 + "." + i % 250),
                        new Detail("agent", "client/" + i % 40)));
    }

    private static InputStream lines(Path file) throws IOException {
        return new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16), 1 << 16);
    }

    private double apply(int events, String name) throws IOException {
        Path file = rowsFile(events);
        ImportApplier applier = new ImportApplier(sha -> lines(file), Progress.NONE);
        String sha = "0".repeat(64);
        FileImported action = new FileImported("f.csv", sha, 1, null, "csv", 1, "{}", sha, events, 0, 0, 0, "");
        try (Store store = Store.open(folder.resolve(name), "case")) {
            double applied = seconds(() -> {
                try (Change change = store.begin()) {
                    FileImported counted = (FileImported) applier.apply(change, new EntryHead(1, "", ""), action);
                    assertThat(counted.accepted()).isEqualTo(events);
                    change.applied(1, "h");
                    change.commit();
                }
            });
            if (events == MILLION) {
                furtherSteps(store, applier, action);
            }
            return applied;
        }
    }

    private void furtherSteps(Store store, ImportApplier applier, FileImported action) throws IOException {
        double again = seconds(() -> {
            try (Change change = store.begin()) {
                applier.apply(change, new EntryHead(2, "", ""), action);
                change.commit();
            }
        });
        double undo = seconds(() -> undo(store, applier, action, 2));
        double undoFirst = seconds(() -> undo(store, applier, action, 1));
        say("1 M events again: " + of(again) + " s, undone: " + of(undo) + " s; undo of the first: " + of(undoFirst)
                + " s");
    }

    private static void undo(Store store, ImportApplier applier, FileImported action, long seq) {
        try (Change change = store.begin()) {
            applier.takeBack(change, new EntryHead(seq, "", ""), action, new EntryHead(seq + 10, "", ""));
            change.commit();
        }
    }

    /** Something measured. */
    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private double plain(int events, String name) throws Exception {
        String url =
                "jdbc:h2:async:" + folder.resolve(name).resolve("plain") + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            connection.createStatement().execute("""
                    CREATE TABLE event(nr BIGINT PRIMARY KEY, line BIGINT, at_min BIGINT, at_max BIGINT,
                    at_precision TINYINT, at_zone VARCHAR, at_certainty TINYINT, at_written VARCHAR,
                    title VARCHAR, kind VARCHAR, platform VARCHAR, external_id VARCHAR, details VARCHAR)""");
            connection.setAutoCommit(false);
            EventFact[] held = new EventFact[events];
            java.util.Arrays.setAll(held, StoreApplyBench::event);
            return seconds(() -> insert(connection, held));
        }
    }

    private static void insert(Connection connection, EventFact[] events) {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO event VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < events.length; i++) {
                bind(insert, i, events[i]);
                insert.addBatch();
                if (i % 1000 == 999) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement insert, int i, EventFact event) throws SQLException {
        insert.setLong(1, i);
        insert.setLong(2, i + 2);
        insert.setLong(3, event.at().from());
        insert.setLong(4, event.at().to());
        insert.setInt(5, 2);
        insert.setString(6, event.at().zone());
        insert.setInt(7, 0);
        insert.setString(8, event.at().written());
        insert.setString(9, event.title());
        insert.setString(10, event.kind());
        insert.setString(11, event.account().platform());
        insert.setString(12, event.account().externalId());
        insert.setString(13, event.details().toString());
    }
}
