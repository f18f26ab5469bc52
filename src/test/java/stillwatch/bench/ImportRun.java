package stillwatch.bench;

import java.nio.file.Path;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Receipt;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** One import of a generated CSV, then, if "compared", the bare loops, in one process; "bare": only inserts. Arguments: folder, figures, rows, "compared", "alone", "addresses" or "bare". */
final class ImportRun {
    private static final CaseStarted START = new CaseStarted("Bench", "", Handling.CLEAR, true);

    private ImportRun() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int rows = Integer.parseInt(args[2]);
        Place place = BenchPlace.in(folder);
        Path csv = EventsFile.write(folder.resolve("events.csv"), rows, args[3].equals("addresses") ? "ip" : "queue");
        Figures figures = new Figures();
        warm(folder, place);
        if (args[3].equals("bare")) {
            figures.put("bare", new BareInserts(false).nanos(folder, rows));
            figures.write(Path.of(args[1]));
            return;
        }
        try (OpenCase opened = OpenCase.create(folder.resolve("bench.still"), START, "bench", place)) {
            figures.time("import", () -> expect(rows, opened.importFile("bench", csv, Wanted.PLAIN, Progress.NONE)));
            figures.time("searchable", () -> opened.makeSearchable(Progress.NONE));
        }
        if (args[3].equals("compared")) {
            figures.put("bare after", new BareInserts(false).nanos(folder, rows));
            figures.put("keyed", new BareInserts(true).nanos(folder, rows));
            figures.put("lucene", BareIndex.nanos(folder, rows));
        }
        figures.write(Path.of(args[1]));
    }

    /** Both sides start warm: 20,000 rows of each. */
    private static void warm(Path folder, Place place) throws Exception {
        int rows = 20_000;
        Path csv = EventsFile.write(folder.resolve("warm.csv"), rows, "queue");
        try (OpenCase opened = OpenCase.create(folder.resolve("warm.still"), START, "bench", place)) {
            expect(rows, opened.importFile("bench", csv, Wanted.PLAIN, Progress.NONE));
            opened.makeSearchable(Progress.NONE);
        }
        Path warm = java.nio.file.Files.createDirectories(folder.resolve("warm"));
        new BareInserts(false).nanos(warm, rows);
        new BareInserts(true).nanos(warm, rows);
        BareIndex.nanos(warm, rows);
    }

    private static void expect(int rows, Receipt receipt) {
        if (receipt.accepted() != rows) {
            throw new IllegalStateException("not all rows came in: " + receipt);
        }
    }
}
