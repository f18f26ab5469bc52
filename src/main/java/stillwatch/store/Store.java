package stillwatch.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stillwatch.store.sql.Failures;
import stillwatch.store.sql.Sql;
import stillwatch.store.sql.Stop;
import stillwatch.store.sql.StoreBusy;
import stillwatch.store.sql.StoreDamaged;

/** One case's store, open. Whatever is wrong with it is told as {@link StoreDamaged}: delete it and rebuild. */
public final class Store implements AutoCloseable {
    private static final String NAME = "case";
    private static final String FILE = NAME + ".mv.db";

    /** Interrupts break the plain file store for every connection, so async; nothing is traced to files. */
    private static final String SETTINGS =
            ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=65536;WRITE_DELAY=3000;LOCK_TIMEOUT=60000;OPTIMIZE_REUSE_RESULTS=0";

    static {
        /* Looking up each value in H2's cache of values takes a sixth of an import and saves nothing. */
        System.setProperty("h2.objectCache", "false");
    }

    private final Sql writing;
    private final Tables tables;
    private final Readers readers;
    private boolean changing;
    private final Fingerprint fingerprint;
    private volatile boolean damaged;
    private volatile MetaTable.Meta meta;
    private volatile @Nullable RowCounts counts;

    private Store(String url, Sql writing, Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
        this.writing = writing;
        this.tables = Tables.on(writing, () -> null);
        this.readers = new Readers(() -> connect(url), () -> counts);
        this.meta = new MetaTable(writing).read();
    }

    /** Opens the store in this folder, or makes an empty one. */
    public static Store open(Path folder, String caseId) throws IOException {
        return open(folder, caseId, Migrations.current());
    }

    static Store open(Path folder, String caseId, Migrations migrations) throws IOException {
        String path = folder.toAbsolutePath().resolve(NAME).toString();
        if (path.contains(";")) {
            throw new IOException("the folder for derived files must not have a semicolon in its name: " + folder);
        }
        Files.createDirectories(folder);
        Fingerprint fingerprint = new Fingerprint(folder.resolve(FILE), folder.resolve(NAME + ".sum"));
        fingerprint.expectSame();
        boolean fresh = !Files.exists(folder.resolve(FILE));
        String url = "jdbc:h2:async:" + path + SETTINGS;
        Sql sql = connect(url);
        try {
            return prepared(url, sql, fresh, caseId, migrations, fingerprint);
        } catch (StoreDamaged | StoreBusy e) {
            closeQuietly(sql, e);
            throw e;
        } catch (RuntimeException e) {
            closeQuietly(sql, e);
            throw new StoreDamaged("the derived files of this case cannot be read: " + e.getMessage(), e);
        }
    }

    private static Store prepared(
            String url, Sql sql, boolean fresh, String caseId, Migrations migrations, Fingerprint fingerprint) {
        if (fresh) {
            migrations.create(sql, caseId);
        }
        MetaTable meta = new MetaTable(sql);
        if (!meta.filled()) {
            throw new StoreDamaged("the derived files of this case were never finished");
        }
        if (!meta.read().caseId().equals(caseId)) {
            throw new StoreDamaged("the derived files belong to another case");
        }
        migrations.bringUp(sql);
        Store store = new Store(url, sql, fingerprint);
        new Sweep(sql, store.tables.rows()).run();
        sql.commit();
        store.count();
        return store;
    }

    private static Sql connect(String url) {
        try {
            Connection connection = DriverManager.getConnection(url, "sa", "");
            return new Sql(connection);
        } catch (SQLException e) {
            throw Failures.onOpen(e);
        }
    }

    private static void closeQuietly(Sql sql, RuntimeException because) {
        try {
            sql.close();
        } catch (RuntimeException e) {
            because.addSuppressed(e);
        }
    }

    /** The last journal entry applied, 0 for none. */
    public long appliedSeq() {
        return meta.appliedSeq();
    }

    /** The hash of that entry, empty for none. */
    public String appliedHash() {
        return meta.appliedHash();
    }

    /** Begins the one change; only one thread writes, and one change at a time. */
    public Change begin() {
        if (changing) {
            throw new IllegalStateException("a change is under way already");
        }
        changing = true;
        return new Change(writing, tables, readers, this::changed);
    }

    private void changed(@Nullable Applied reached) {
        changing = false;
        if (reached != null) {
            meta = meta.at(reached);
            recount();
        }
    }

    /** A small decision writes none of the large tables: counting them again would cost a third of its time. */
    private void recount() {
        RowCounts last = counts;
        if (last == null || RowCounts.touched(writing.takeWritten())) {
            count();
        } else {
            counts = last.at(meta.appliedSeq());
        }
    }

    private void count() {
        counts = RowCounts.counted(tables);
        writing.commit();
    }

    public <T> T read(Query<T> query) {
        return read(query, new Stop());
    }

    /** Answers to the thread that writes, from what it has written; with no reader in between. */
    public <T> T readAsWriter(Query<T> query) {
        try {
            return query.ask(tables);
        } catch (StoreDamaged e) {
            damaged |= !e.diskFull();
            throw e;
        }
    }

    /** Answers from one state of the store; {@code stop} ends it from another thread, which then meets Cancelled here. */
    public <T> T read(Query<T> query, Stop stop) {
        Reading reading = readers.take();
        reading.sql().stoppedBy(stop);
        try {
            return query.ask(reading.tables());
        } catch (StoreDamaged e) {
            damaged |= !e.diskFull();
            throw e;
        } finally {
            reading.sql().stoppedBy(null);
            readers.giveBack(reading);
        }
    }

    /** What could still be lost here is worked out again when the case is next opened. */
    @Override
    public void close() {
        if (closed()) {
            fingerprint.take();
        } else if (damaged) {
            fingerprint.spoil();
        }
    }

    /** Answers whether all went well, now and before. */
    private boolean closed() {
        try (writing;
                readers) {
            if (changing) {
                writing.rollback();
            }
            if (!writing.hasEverWritten()) {
                leaveAsItWas();
            }
        } catch (StoreDamaged e) {
            damaged |= !e.diskFull();
            return false;
        }
        return !damaged;
    }

    /** Tidying up its file costs the database more than most answers do, and nothing was written that needs it. */
    private void leaveAsItWas() {
        readers.close();
        writing.run("SHUTDOWN IMMEDIATELY");
    }

    /** Deletes what is in this folder, as long as nobody has it open. The folder stays. */
    public static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> ours;
        try (Stream<Path> inside = Files.list(folder)) {
            ours = inside.filter(file -> file.getFileName().toString().startsWith(NAME + "."))
                    .toList();
        }
        for (Path file : ours) {
            Files.delete(file);
        }
    }
}
