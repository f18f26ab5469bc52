package stillwatch.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Handling;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.roster.Column;
import stillwatch.roster.Roster;
import stillwatch.store.view.Rows;
import stillwatch.timeline.Activity;
import stillwatch.workbench.Columns;
import stillwatch.workbench.HistoryAsked;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** The questions screens ask of a case of 100,000 accounts. Arguments: folder, figures, events, keep. */
final class RosterRun {
    private static final CaseStarted START = new CaseStarted("Bench", "", Handling.CLEAR, true);
    private static final ZoneId ZONE = ZoneId.of("Asia/Singapore");
    private final Figures figures = new Figures();
    private final Path folder;

    private RosterRun(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        RosterRun run = new RosterRun(Path.of(args[0]));
        run.run(Integer.parseInt(args[2]));
        run.figures.write(Path.of(args[1]));
    }

    private void run(int events) throws Exception {
        Place place = BenchPlace.in(folder);
        Path caseFolder = folder.resolve("roster.still");
        if (!Files.exists(caseFolder)) {
            make(caseFolder, place, events);
        }
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            figures.time("load", opened::columns);
            ask(opened, opened.columns());
        }
    }

    private void make(Path caseFolder, Place place, int events) throws Exception {
        Path accounts = folder.resolve("accounts.jsonl");
        Path csv = folder.resolve("big-events.csv");
        BigCaseFile.write(accounts, csv, events);
        try (OpenCase opened = OpenCase.create(caseFolder, START, "bench", place)) {
            figures.time("accounts", () -> opened.importFile("bench", accounts, Wanted.PLAIN, Progress.NONE));
            figures.time("events", () -> opened.importFile("bench", csv, Wanted.PLAIN, Progress.NONE));
            for (int i = 0; i < 200; i++) {
                opened.annotate("bench", id(i).toString(), "", "note " + i, List.of("tag"));
            }
        }
    }

    private static Id id(int n) {
        return new AccountKey("harbourline", BigCaseFile.account(n)).id();
    }

    private void ask(OpenCase opened, Columns columns) throws Exception {
        Roster roster = columns.roster();
        figures.put("weight", roster.weight() * 1000);
        figures.time("order", roster::prepareSorting);
        figures.put("filter", worstKeystroke(roster));
        figures.put("sort", worstSort(roster));
        figures.put("days", best(5, () -> Activity.days(columns.events(), columns.sightings(), ZONE)));
        figures.put("file", worstFile(opened));
        figures.put(
                "page",
                best(
                        20,
                        () -> opened.read(tables ->
                                new Rows(tables.rows()).events(columns.events().page(500_000, 100)))));
        figures.put("history", best(5, () -> opened.history(new HistoryAsked("nothing like it", null), 1_000_000, 50)));
    }

    private interface Ask {
        Object ask() throws Exception;
    }

    /** Each text as it is typed, letter by letter, and every time from the beginning: nothing found before is made use of. */
    private static long worstKeystroke(Roster roster) throws Exception {
        long worst = 0;
        for (String text : List.of("grosse tern", "country:SG payment:pm_47ee -banned", "198.51.1 shares:>3", "e")) {
            for (int i = 1; i <= text.length(); i++) {
                String typed = text.substring(0, i);
                worst = Math.max(worst, best(5, () -> roster.filter(roster.read(typed), roster.all())));
            }
        }
        return worst;
    }

    /** The quickest of several: what else the machine does is no part of it. */
    private static long best(int times, Ask ask) throws Exception {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            ask.ask();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static long worstSort(Roster roster) throws Exception {
        long worst = 0;
        for (Column column : roster.columns()) {
            worst = Math.max(worst, best(5, () -> roster.sort(roster.all(), column, false)));
        }
        return worst;
    }

    private static long worstFile(OpenCase opened) throws Exception {
        long worst = 0;
        for (int n = 0; n < 40; n++) {
            Id id = id(n * 2500 % BigCaseFile.ACCOUNTS);
            worst = Math.max(worst, best(3, () -> opened.accountFile(id).orElseThrow()));
        }
        return worst;
    }
}
