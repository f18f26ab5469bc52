package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import stillwatch.journal.Journal;
import stillwatch.store.RowCounts;
import stillwatch.store.Tables;
import stillwatch.store.tape.TapeReader;
import stillwatch.store.tape.TapeSource;
import stillwatch.store.tape.TapeWriter;
import stillwatch.store.tape.TapingSource;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.TableSource;

/**
 * What the roster of a large case was last read from, in a file beside the database: reading that again takes a third of the
 * time. Where anything about it is not as expected it is thrown away.
 */
final class ColumnsFile {
    private final Path file;
    private final Journal journal;

    ColumnsFile(Path file, Journal journal) {
        this.file = file;
        this.journal = journal;
    }

    Columns columns(Tables tables, Happenings happenings) {
        RowCounts counts = RowCounts.of(tables);
        if (!KeptAt.isWorthIt(counts)) {
            return Columns.of(tables, new ColumnScan(tables.rows()), happenings);
        }
        Columns kept = Files.exists(file) ? kept(tables, happenings) : null;
        return kept == null ? readAnew(tables, counts, happenings) : kept;
    }

    private @Nullable Columns kept(Tables tables, Happenings happenings) {
        try {
            TapeReader tape = TapeReader.open(file);
            return KeptAt.read(tape.head()).holds(tables, journal)
                    ? Columns.of(tables, new ColumnScan(new TapeSource(tape)), happenings)
                    : null;
        } catch (IOException | RuntimeException e) {
            warn("kept columns cannot be used", e);
            return null;
        }
    }

    private Columns readAnew(Tables tables, RowCounts counts, Happenings happenings) {
        try {
            Files.deleteIfExists(file);
            KeptAt at = KeptAt.now(counts.asOf(), counts, journal);
            try (TapeWriter tape = new TapeWriter(file, at.head())) {
                TapingSource source = new TapingSource(new TableSource(tables.rows()), tape);
                Columns read = Columns.of(tables, new ColumnScan(source), happenings);
                keep(tape);
                return read;
            }
        } catch (IOException e) {
            warn("columns cannot be kept", e);
            return Columns.of(tables, new ColumnScan(tables.rows()), happenings);
        }
    }

    private static void keep(TapeWriter tape) {
        try {
            tape.keep();
        } catch (IOException e) {
            warn("columns were not kept", e);
        }
    }

    private static void warn(String what, Exception failure) {
        LoggerFactory.getLogger(ColumnsFile.class)
                .warn("{}: {}", what, failure.getClass().getName());
    }
}
