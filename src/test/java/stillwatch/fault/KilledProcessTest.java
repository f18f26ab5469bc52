package stillwatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** The promise is tried on the real thing: a process of its own, killed without warning, its case opened again. */
class KilledProcessTest {
    @TempDir
    Path folder;

    @Test
    void twenty_kills_at_random_moments_lose_nothing_acknowledged_and_leave_nothing_half_done() throws Exception {
        killAndReopen(20, 11);
    }

    @Test
    @Tag("long")
    void two_hundred_kills_at_random_moments_lose_nothing_acknowledged_and_leave_nothing_half_done() throws Exception {
        killAndReopen(200, 12);
    }

    private void killAndReopen(int kills, long seed) throws Exception {
        Random random = new Random(seed);
        Place place = FaultPlace.in(folder);
        Path caseFolder = folder.resolve("killed.still");
        try (OpenCase opened = OpenCase.create(caseFolder, Faults.START, "tester", place)) {
            opened.importFile("tester", Faults.accounts(folder), Wanted.PLAIN, Progress.NONE);
        }
        long head = 2;
        for (int i = 0; i < kills; i++) {
            List<Acknowledged> heard = runAndKill(caseFolder, seed * 1000 + i, random.nextInt(400));
            head = check(caseFolder, place, heard, head, i % 10 == 9);
        }
    }

    /** One entry more than was acknowledged may stand: killed between writing it down and saying so. Answers the head. */
    private long check(Path caseFolder, Place place, List<Acknowledged> heard, long before, boolean rebuilt)
            throws Exception {
        Sums.holds(caseFolder, place);
        long head;
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            long acknowledged = heard.isEmpty() ? before : heard.getLast().seq();
            head = opened.head().seq();
            assertThat(head).isBetween(acknowledged, acknowledged + 1);
            for (Acknowledged one : heard) {
                assertThat(opened.hashAt(one.seq())).isEqualTo(one.hash());
            }
            Sums.check(opened);
            Sums.searchFindsEveryNote(opened, "note");
        }
        if (rebuilt) {
            Sums.expectSameAfterRebuild(caseFolder, place);
        }
        return head;
    }

    /** Opened again and again after its derived files are gone, and killed while it works them out. */
    @Test
    void kills_while_opening_cost_nothing_but_time() throws Exception {
        killWhileOpening(5, 13);
    }

    @Test
    @Tag("long")
    void sixty_kills_while_opening_cost_nothing_but_time() throws Exception {
        killWhileOpening(60, 14);
    }

    private void killWhileOpening(int kills, long seed) throws Exception {
        Random random = new Random(seed);
        Place place = FaultPlace.in(folder);
        Path caseFolder = folder.resolve("opening.still");
        String before;
        String head;
        try (OpenCase opened = OpenCase.create(caseFolder, Faults.START, "tester", place)) {
            opened.importFile("tester", Faults.accounts(folder), Wanted.PLAIN, Progress.NONE);
            Path events = Faults.file(folder, "events.jsonl", Faults.events(1, 8_000));
            opened.importFile("tester", events, Wanted.PLAIN, Progress.NONE);
            for (int i = 0; i < 200; i++) {
                opened.annotate("tester", Faults.ACCOUNT, "", "note " + i, List.of());
            }
            before = Sums.export(opened);
            head = opened.head().hash();
        }
        for (int i = 0; i < kills; i++) {
            if (i % 3 == 0) {
                OpenCase.forget(caseFolder, place);
            }
            Process worker = FaultPlace.start(folder, Worker.class, caseFolder.toString(), folder.toString(), "open");
            Thread.sleep(200 + random.nextInt(2000));
            worker.toHandle().destroyForcibly();
            assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        Sums.holdsWithNothingLeftOver(caseFolder, place);
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            assertThat(opened.head().hash()).isEqualTo(head);
            assertThat(Sums.export(opened)).isEqualTo(before);
            Sums.check(opened);
            Sums.searchFindsEveryNote(opened, "note");
        }
    }

    private record Acknowledged(long seq, String hash) {}

    private List<Acknowledged> runAndKill(Path caseFolder, long seed, int millis) throws Exception {
        Process worker = FaultPlace.start(folder, Worker.class, caseFolder.toString(), folder.toString(), "" + seed);
        try (BufferedReader said = worker.inputReader()) {
            assertThat(said.readLine()).isEqualTo("opened");
            Thread.sleep(millis);
            worker.toHandle().destroyForcibly();
            List<Acknowledged> heard = readAll(said);
            assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return heard;
        }
    }

    /** A line the kill cut short was not said. */
    private static List<Acknowledged> readAll(BufferedReader said) throws IOException {
        List<Acknowledged> heard = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            String[] words = line.split(" ");
            if (words.length == 3 && words[2].length() == 64) {
                heard.add(new Acknowledged(Long.parseLong(words[1]), words[2]));
            }
        }
        return heard;
    }
}
