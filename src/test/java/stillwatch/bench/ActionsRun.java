package stillwatch.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** Events, then many small actions in turns with bare appends of lines as long, then a rebuild. Arguments: folder, figures, rows, actions. */
final class ActionsRun {
    private static final CaseStarted START = new CaseStarted("Bench", "", Handling.CLEAR, true);
    private static final int TURN = 500;
    private final Path folder;
    private final int actions;
    private final Figures figures = new Figures();
    private final String account;
    private long acting;
    private long appending;
    private int appended;

    private ActionsRun(Path folder, int actions) {
        this.folder = folder;
        this.actions = actions;
        this.account =
                new AccountKey("harbourline", EventsFile.account(17)).id().toString();
    }

    public static void main(String[] args) throws Exception {
        ActionsRun run = new ActionsRun(Path.of(args[0]), Integer.parseInt(args[3]));
        run.run(Integer.parseInt(args[2]));
        run.figures.write(Path.of(args[1]));
    }

    private void run(int rows) throws Exception {
        Place place = BenchPlace.in(folder);
        Path caseFolder = folder.resolve("actions.still");
        Path csv = EventsFile.write(folder.resolve("events.csv"), rows, "queue");
        try (OpenCase opened = OpenCase.create(caseFolder, START, "bench", place)) {
            figures.time("import", () -> opened.importFile("bench", csv, Wanted.PLAIN, Progress.NONE));
            act(opened, caseFolder.resolve("journal.jsonl"));
        }
        figures.put("actions", acting);
        figures.put("appends", appending * actions / appended);
        figures.time(
                "rebuild",
                () -> OpenCase.rebuild(caseFolder, place, Progress.NONE).close());
    }

    /** In turns, so that both meet the same disk; every fourth turn appends, which is enough to know. */
    private void act(OpenCase opened, Path journal) throws Exception {
        try (FileChannel bare =
                FileChannel.open(folder.resolve("bare.jsonl"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < actions; i += TURN) {
                long size = Files.size(journal);
                long start = System.nanoTime();
                for (int n = i; n < Math.min(actions, i + TURN); n++) {
                    opened.annotate("bench", account, "", "note " + n + ": seen again", List.of());
                }
                acting += System.nanoTime() - start;
                if (i / TURN % 4 == 0) {
                    append(bare, (int) ((Files.size(journal) - size) / TURN));
                }
            }
        }
    }

    private void append(FileChannel bare, int length) throws IOException {
        byte[] line = new byte[length];
        long start = System.nanoTime();
        for (int n = 0; n < TURN; n++) {
            bare.write(ByteBuffer.wrap(line), bare.size());
            bare.force(false);
        }
        appending += System.nanoTime() - start;
        appended += TURN;
    }
}
