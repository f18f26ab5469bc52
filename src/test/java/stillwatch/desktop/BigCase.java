package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import stillwatch.bench.BigCaseFile;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.TestPlace;

/**
 * The case of 100,000 accounts, 1 M events and 28.8 M exchanges that the window is measured with. It is made once, by a process of its
 * own: what an import leaves behind in a Java is not measured with the window.
 */
final class BigCase {
    private static final int EVENTS = 1_000_000;

    private BigCase() {}

    /** The folder it stands in, as {@code big.still}, with settings and caches beside it. */
    static Path folder() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "big-case").toAbsolutePath());
        if (!Files.exists(folder.resolve("made"))) {
            List<String> command = new ArrayList<>(Processes.java());
            command.addAll(Processes.main(BigCase.class.getName()));
            command.add(folder.toString());
            Process process = Processes.start(command, folder);
            assertThat(process.waitFor(40, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue())
                    .as(Files.readString(folder.resolve("said.txt")))
                    .isZero();
        }
        return folder;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path accounts = folder.resolve("accounts.jsonl");
        Path events = folder.resolve("events.csv");
        Path exchanges = folder.resolve("exchanges.jsonl");
        BigCaseFile.write(accounts, events, EVENTS);
        BigCaseFile.writeExchanges(exchanges);
        try (OpenCase opened = OpenCase.create(
                folder.resolve("big.still"),
                new CaseStarted("Tour", "", Handling.CLEAR, true),
                "bench",
                TestPlace.in(folder))) {
            opened.importFile("bench", accounts, Wanted.PLAIN, Progress.NONE);
            opened.importFile("bench", events, Wanted.PLAIN, Progress.NONE);
            opened.importFile("bench", exchanges, Wanted.PLAIN, Progress.NONE);
            opened.makeSearchable(Progress.NONE);
        }
        Files.writeString(folder.resolve("made"), "whole");
    }
}
