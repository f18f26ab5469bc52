package stillwatch.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;
import stillwatch.outlet.FactsAsCsv;
import stillwatch.outlet.FactsAsJsonl;
import stillwatch.progress.Progress;
import stillwatch.store.Tables;
import stillwatch.store.row.BroughtRow;
import stillwatch.store.row.BroughtRows;

/** What standing imports brought, written out in the order it came in. */
public final class Exporting {
    private final OpenCase opened;
    private final Progress progress;

    public Exporting(OpenCase opened, Progress progress) {
        this.opened = opened;
        this.progress = progress;
    }

    /** Answers how many rows were written. */
    public long asJsonl(Writer to) throws IOException {
        FactsAsJsonl lines = new FactsAsJsonl(to);
        return each(row -> lines.row(row.facts()));
    }

    public long asCsv(FactsAsCsv.Files files, boolean safe) throws IOException {
        try (FactsAsCsv tables = new FactsAsCsv(files, safe)) {
            return each(row -> tables.row(row.facts(), ids(row), row.entry(), row.line()));
        }
    }

    private static List<String> ids(BroughtRow row) {
        return IntStream.range(0, row.facts().size())
                .mapToObj(part -> row.idOf(part).toString())
                .toList();
    }

    private interface Out {
        void row(BroughtRow row) throws IOException;
    }

    private long each(Out out) throws IOException {
        try {
            return opened.read(tables -> {
                long total = total(tables);
                long[] done = {0};
                new BroughtRows(tables.rows()).each(row -> write(out, row, ++done[0], total));
                return done[0];
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static long total(Tables tables) {
        return tables.rows().imports().all().stream()
                .filter(held -> held.undoneBy() == null)
                .mapToLong(held -> held.action().accepted())
                .sum();
    }

    private void write(Out out, BroughtRow row, long done, long total) {
        progress.stopIfCancelled();
        progress.at("Writing", done, total);
        try {
            out.row(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
