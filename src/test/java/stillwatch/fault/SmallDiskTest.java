package stillwatch.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.evidence.disk.LocalDisk;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.store.sql.StoreDamaged;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** A real small disk with the case and everything worked out from it, filled up while work goes on. Needs to mount one. */
class SmallDiskTest {
    private static final int MEGABYTES = 96;

    @TempDir
    Path folder;

    private Path disk;
    private volatile boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("small"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk.toString());
        unmountAtTheEnd();
        assumeTrue(mounted, "this process may not mount a small disk (it needs root on Linux): not tried");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted && !run("umount", disk.toString())) {
            run("umount", "-l", disk.toString());
        }
        mounted = false;
    }

    /** Also when the run is ended from outside. */
    private void unmountAtTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                unmount();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Test
    void a_disk_shared_by_case_and_derived_files_runs_full_and_nothing_acknowledged_is_lost() throws Exception {
        fillUp(4, 41);
    }

    @Test
    @Tag("long")
    void it_runs_full_a_hundred_times_and_nothing_acknowledged_is_lost() throws Exception {
        for (int seed = 42; seed < 52; seed++) {
            fillUp(10, seed);
            empty();
        }
    }

    private void empty() throws IOException {
        try (Stream<Path> all = Files.walk(disk)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!one.equals(disk)) {
                    Files.delete(one);
                }
            }
        }
    }

    private void fillUp(int rounds, long seed) throws Exception {
        Random random = new Random(seed);
        Place place = FaultPlace.withCache(new LocalDisk(), folder, disk.resolve("cache"));
        Path caseFolder = disk.resolve("small.still");
        List<String> hashes = new ArrayList<>();
        try (OpenCase opened = OpenCase.create(caseFolder, Faults.START, "tester", place)) {
            opened.importFile("tester", Faults.accounts(folder), Wanted.PLAIN, Progress.NONE);
            hashes.add(opened.hashAt(1));
            hashes.add(opened.hashAt(2));
        }
        int full = 0;
        for (int round = 0; round < rounds; round++) {
            if (workUntilFull(caseFolder, place, hashes, random, round)) {
                full++;
            }
            Files.delete(disk.resolve("ballast"));
            expectEverythingAcknowledged(caseFolder, place, hashes);
            takeBackImports(caseFolder, place, hashes);
        }
        assertThat(full).as("rounds in which the disk was full").isEqualTo(rounds);
        Sums.holds(caseFolder, place);
        Sums.expectSameAfterRebuild(caseFolder, place);
    }

    private boolean workUntilFull(Path caseFolder, Place place, List<String> hashes, Random random, int round)
            throws Exception {
        Path ballast = disk.resolve("ballast");
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            fill(ballast, random.nextInt(1_500_000));
            for (int i = 0; i < 30; i++) {
                act(opened, random, round * 100L + i);
                hashes.add(opened.head().hash());
            }
            return false;
        } catch (IOException | StoreDamaged plain) {
            assertThat(plain.getMessage()).contains("full").containsIgnoringCase("free some space");
            return true;
        }
    }

    private void act(OpenCase opened, Random random, long number) throws Exception {
        switch (random.nextInt(3)) {
            case 0 -> {
                Path file = Faults.file(folder, "events.jsonl", Faults.events(number, 4000));
                opened.importFile("tester", file, Wanted.PLAIN, Progress.NONE);
            }
            case 1 -> {
                opened.annotate("tester", Faults.ACCOUNT, "", "note " + number, List.of());
            }
            default -> {
                opened.annotate("tester", Faults.ACCOUNT, "", "note " + "long ".repeat(2_000) + number, List.of());
                opened.makeSearchable(Progress.NONE);
            }
        }
    }

    /** Takes all room but so much; whoever else writes meanwhile may leave less. */
    private void fill(Path ballast, long but) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(1 << 14);
        try (FileChannel channel = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (Files.getFileStore(disk).getUsableSpace() > but + zeros.capacity()) {
                channel.write(zeros.clear());
            }
        }
    }

    /** One entry more may have come to be: it was in the journal before the store's disk was full. */
    private static void expectEverythingAcknowledged(Path caseFolder, Place place, List<String> hashes)
            throws Exception {
        Sums.holds(caseFolder, place);
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            assertThat(opened.head().seq()).isBetween((long) hashes.size(), hashes.size() + 2L);
            for (int i = 0; i < hashes.size(); i++) {
                assertThat(opened.hashAt(i + 1)).isEqualTo(hashes.get(i));
            }
            for (long seq = hashes.size() + 1L; seq <= opened.head().seq(); seq++) {
                hashes.add(opened.hashAt(seq));
            }
            Sums.check(opened);
            Sums.searchFindsEveryNote(opened, "note");
        }
    }

    private static void takeBackImports(Path caseFolder, Place place, List<String> hashes) throws Exception {
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            for (long entry : opened.importEntries()) {
                if (entry > 2) {
                    opened.undo("tester", entry, "makes room", Progress.NONE);
                    hashes.add(opened.head().hash());
                }
            }
        }
        OpenCase.forget(caseFolder, place);
    }
}
