package stillwatch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.evidence.QuotaDisk;
import stillwatch.evidence.disk.DiskTrouble;
import stillwatch.intake.Wanted;
import stillwatch.journal.AppendFailed;
import stillwatch.progress.Progress;
import stillwatch.workbench.Collected;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** The disk of the case folder runs full, or fails, in the middle of whatever is being done. */
class FullDiskTest {
    private static final int IMPORT_BYTES = 60_000;

    @TempDir
    Path folder;

    private final QuotaDisk disk = new QuotaDisk();
    private final List<String> acknowledged = new ArrayList<>();
    private final List<Long> imports = new ArrayList<>();
    private Path caseFolder;
    private Place place;

    @BeforeEach
    void start() throws Exception {
        place = FaultPlace.on(disk, folder);
        caseFolder = folder.resolve("full.still");
        try (OpenCase opened = OpenCase.create(caseFolder, Faults.START, "tester", place)) {
            acknowledge(opened);
            opened.importFile("tester", Faults.accounts(folder), Wanted.PLAIN, Progress.NONE);
            acknowledge(opened);
        }
    }

    private void acknowledge(OpenCase opened) {
        acknowledged.add(opened.head().hash());
    }

    @Test
    void a_disk_that_runs_full_anywhere_refuses_plainly_and_goes_on_when_there_is_room() throws Exception {
        fillUp(40, 21);
    }

    @Test
    @Tag("long")
    void a_disk_that_runs_full_four_hundred_times_does_so_too() throws Exception {
        fillUp(400, 22);
    }

    private void fillUp(int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        int refused = 0;
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            for (int round = 0; round < rounds; round++) {
                Work work = work(random, round);
                disk.roomFor(random.nextInt(work.bytes));
                refused += tried(opened, work) ? 0 : 1;
                disk.repaired();
                expectWhatWasAcknowledged(opened);
                if (round % 8 == 0) {
                    Sums.holdsWithNothingLeftOver(caseFolder, place);
                }
                work.act.on(opened);
                acknowledge(opened);
            }
            Sums.check(opened);
            Sums.searchFindsEveryNote(opened, "note");
        }
        assertThat(refused).as("rounds in which the disk was full").isGreaterThan(rounds / 2);
        Sums.holdsWithNothingLeftOver(caseFolder, place);
        Sums.expectSameAfterRebuild(caseFolder, place);
    }

    /** Answers whether it was done after all; if not, why not stands there in plain words. */
    private boolean tried(OpenCase opened, Work work) throws Exception {
        try {
            work.act.on(opened);
            acknowledge(opened);
            return true;
        } catch (DiskTrouble | AppendFailed plain) {
            assertThat(plain).hasMessageContaining("the disk is full").hasMessageContaining("ree some space");
            return false;
        }
    }

    private void expectWhatWasAcknowledged(OpenCase opened) throws IOException {
        assertThat(opened.head().seq()).isEqualTo(acknowledged.size());
        assertThat(opened.head().hash()).isEqualTo(acknowledged.getLast());
    }

    private void expectAtLeastWhatWasAcknowledged(OpenCase opened) throws IOException {
        assertThat(opened.head().seq()).isBetween((long) acknowledged.size(), acknowledged.size() + 1L);
        for (int i = 0; i < acknowledged.size(); i++) {
            assertThat(opened.hashAt(i + 1)).isEqualTo(acknowledged.get(i));
        }
        if (opened.head().seq() > acknowledged.size()) {
            acknowledge(opened);
        }
    }

    @Test
    void a_disk_that_fails_anywhere_loses_nothing_acknowledged() throws Exception {
        fail(30, 31);
    }

    @Test
    @Tag("long")
    void a_disk_that_fails_three_hundred_times_loses_nothing_acknowledged() throws Exception {
        fail(300, 32);
    }

    /** From some change on nothing works any more, not even clearing away; the case is opened again later. */
    private void fail(int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            Work work = work(random, round);
            try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
                disk.failFrom(random.nextInt(work.changes), "Input/output error");
                refused += triedOnBrokenDisk(opened, work) ? 0 : 1;
                disk.repaired();
            }
            try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
                expectAtLeastWhatWasAcknowledged(opened);
                Sums.check(opened);
            }
            Sums.holds(caseFolder, place);
        }
        assertThat(refused).as("rounds in which the disk failed").isGreaterThan(rounds / 3);
        Sums.expectSameAfterRebuild(caseFolder, place);
    }

    private boolean triedOnBrokenDisk(OpenCase opened, Work work) throws Exception {
        try {
            work.act.on(opened);
            acknowledge(opened);
            return true;
        } catch (IOException plain) {
            assertThat(plain).isInstanceOfAny(DiskTrouble.class, AppendFailed.class);
            return false;
        }
    }

    private interface Act {
        void on(OpenCase opened) throws Exception;
    }

    /** Something to do, about how many bytes it writes and how often it changes the disk. */
    private record Work(int bytes, int changes, Act act) {}

    private Work work(Random random, int round) throws IOException {
        return switch (random.nextInt(4)) {
            case 0 -> importing(round);
            case 1 -> evidence(random, round);
            case 2 -> undoing(random, round);
            default -> noting(round);
        };
    }

    private Work importing(int round) throws IOException {
        Path file = Faults.file(folder, "events-" + round + ".jsonl", Faults.events(round, 300));
        return new Work(
                IMPORT_BYTES,
                20,
                opened -> imports.add(opened.importFile("tester", file, Wanted.PLAIN, Progress.NONE)
                        .entry()));
    }

    private Work evidence(Random random, int round) throws IOException {
        byte[] noise = new byte[20_000];
        random.nextBytes(noise);
        Path file = java.nio.file.Files.write(folder.resolve("shot-" + round + ".bin"), noise);
        return new Work(20_500, 10, opened -> opened.addEvidence("tester", file, Collected.UNSAID, Progress.NONE));
    }

    private Work undoing(Random random, int round) {
        if (imports.isEmpty()) {
            return noting(round);
        }
        long entry = imports.remove(random.nextInt(imports.size()));
        return new Work(500, 3, opened -> {
            if (standing(opened, entry)) {
                opened.undo("tester", entry, "tried out", Progress.NONE);
            } else {
                opened.annotate("tester", Faults.ACCOUNT, "", "note on an undo", List.of());
            }
        });
    }

    private static boolean standing(OpenCase opened, long entry) {
        return opened.importEntries().contains(entry);
    }

    private static Work noting(int round) {
        return new Work(
                600, 3, opened -> opened.annotate("tester", Faults.ACCOUNT, "", "note " + round, List.of("tag")));
    }
}
