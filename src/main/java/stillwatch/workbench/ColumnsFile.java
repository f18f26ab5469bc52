package stillwatch.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
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
 * What the columns of a large case were last read from, in a file beside the database: reading that again takes a third of the
 * time. It holds for the entry it was read at, and on until something is imported or taken back; anything else, and any
 * damage, and it is thrown away.
 */
final class ColumnsFile {
    private static final Logger LOG = LoggerFactory.getLogger(ColumnsFile.class);
    private static final int FORM = 1;
    private static final Pattern HEAD = Pattern.compile(FORM + " (\\d+) ([0-9a-f]+) (.*)");

    /** Fewer rows are read in no time. */
    private static final long WORTH_IT = 20_000;

    private final Path file;
    private final Journal journal;

    ColumnsFile(Path file, Journal journal) {
        this.file = file;
        this.journal = journal;
    }

    Columns columns(Tables tables) {
        RowCounts counts = RowCounts.of(tables);
        if (counts.accounts() + counts.events() + counts.observations() < WORTH_IT) {
            return Columns.of(tables, new ColumnScan(tables.rows()));
        }
        Columns kept = Files.exists(file) ? kept(tables, counts) : null;
        return kept == null ? readAnew(tables, counts) : kept;
    }

    private @Nullable Columns kept(Tables tables, RowCounts counts) {
        try {
            TapeReader tape = TapeReader.open(file);
            Matcher head = HEAD.matcher(tape.head());
            return head.matches() && holds(head, tables, counts)
                    ? Columns.of(tables, new ColumnScan(new TapeSource(tape)))
                    : null;
        } catch (IOException | RuntimeException e) {
            LOG.warn("kept columns cannot be used: {}", e.getClass().getName());
            return null;
        }
    }

    private boolean holds(Matcher head, Tables tables, RowCounts counts) throws IOException {
        long seq = Long.parseLong(head.group(1));
        return seq <= tables.entries().last()
                && journal.hashAt(seq).equals(head.group(2))
                && head.group(3).equals(rows(counts))
                && tables.rows().touched().since(seq).isEmpty();
    }

    private static String rows(RowCounts counts) {
        return counts.accounts() + " " + counts.events() + " " + counts.observations() + " " + counts.signals() + " "
                + counts.clusters();
    }

    private Columns readAnew(Tables tables, RowCounts counts) {
        try {
            Files.deleteIfExists(file);
            String head = FORM + " " + counts.asOf() + " " + journal.hashAt(counts.asOf()) + " " + rows(counts);
            try (TapeWriter tape = new TapeWriter(file, head)) {
                TapingSource source = new TapingSource(new TableSource(tables.rows()), tape);
                Columns read = Columns.of(tables, new ColumnScan(source));
                keep(tape);
                return read;
            }
        } catch (IOException e) {
            LOG.warn("columns cannot be kept: {}", e.getClass().getName());
            return Columns.of(tables, new ColumnScan(tables.rows()));
        }
    }

    private static void keep(TapeWriter tape) {
        try {
            tape.keep();
        } catch (IOException e) {
            LOG.warn("columns were not kept: {}", e.getClass().getName());
        }
    }
}
