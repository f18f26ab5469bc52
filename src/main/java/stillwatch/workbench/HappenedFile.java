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
import stillwatch.store.tape.TapeWriter;

/**
 * What happened in a large case, put in order, as arrays in a file beside the database: nothing is worked out again. It holds
 * as long as the columns do, and until somebody decides about an event.
 */
record HappenedFile(Path file, Journal journal) {
    Happenings read(Tables tables) {
        if (!KeptAt.isWorthIt(RowCounts.of(tables))) {
            return Happenings.of(tables);
        }
        Happenings kept = Files.exists(file) ? kept(tables) : null;
        return kept == null ? readAnew(tables) : kept;
    }

    private @Nullable Happenings kept(Tables tables) {
        try {
            TapeReader tape = TapeReader.open(file);
            KeptAt at = KeptAt.read(tape.head());
            return at.holds(tables, journal) && !DecidedEvents.since(at.seq(), tables)
                    ? Happenings.kept(tape, tables.entries().last())
                    : null;
        } catch (IOException | RuntimeException e) {
            warn("what happened was kept, and cannot be used", e);
            return null;
        }
    }

    private Happenings readAnew(Tables tables) {
        Happenings read = Happenings.of(tables);
        try {
            KeptAt at = KeptAt.now(read.happened().asOf(), RowCounts.of(tables), journal);
            try (TapeWriter tape = new TapeWriter(file, at.head())) {
                read.keep(tape);
                tape.keep();
            }
        } catch (IOException e) {
            warn("what happened was not kept", e);
        }
        return read;
    }

    private static void warn(String what, Exception failure) {
        LoggerFactory.getLogger(HappenedFile.class)
                .warn("{}: {}", what, failure.getClass().getName());
    }
}
