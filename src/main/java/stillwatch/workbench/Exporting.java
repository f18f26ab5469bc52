package stillwatch.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stillwatch.outlet.CsvLines;
import stillwatch.outlet.EventForm;
import stillwatch.outlet.FactsAsCsv;
import stillwatch.outlet.FactsAsJsonl;
import stillwatch.progress.Progress;
import stillwatch.roster.Roster;
import stillwatch.store.Tables;
import stillwatch.store.row.BroughtRow;
import stillwatch.store.row.BroughtRows;
import stillwatch.timeline.EventFilter;

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

    private static List<String> header(Roster roster) {
        List<String> header = new ArrayList<>(List.of("id"));
        roster.columns().forEach(column -> header.add(column.name()));
        return header;
    }

    /** One line an account, as the table of accounts has it. */
    public long asAccounts(Writer to, boolean safe) throws IOException {
        Roster roster = opened.columns().roster();
        CsvLines lines = new CsvLines(to, safe);
        lines.line(header(roster));
        int[] rows = roster.all();
        for (int i = 0; i < rows.length; i++) {
            progress.stopIfCancelled();
            progress.at("Writing", i + 1, rows.length);
            lines.line(cells(roster, rows[i]));
        }
        return rows.length;
    }

    /**
     * The events a filter asks for, as they are shown, in a file that comes in again as the same events; answers how many.
     * {@code safe}: cells of a table that a spreadsheet would take for a formula are made inert.
     */
    public long asEvents(EventFilter filter, EventForm form, boolean safe, Writer to) throws IOException {
        return ExportingEvents.run(opened, filter, form, safe, to, progress);
    }

    private static List<String> cells(Roster roster, int row) {
        List<String> cells = new ArrayList<>(List.of(roster.id(row).toString()));
        roster.columns().forEach(column -> cells.add(roster.whole(row, column)));
        return cells;
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
