package stillwatch.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.Stillwatch;
import stillwatch.intake.Wanted;
import stillwatch.journal.FutureEntry;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;

/** What a person meets at the command line when something is in the way; each command a process of its own. */
class CommandFaultTest {
    @TempDir
    Path folder;

    private Path caseFolder;
    private Place place;
    private String head;

    private record Answered(int exit, String out, String err) {}

    @BeforeEach
    void create() throws Exception {
        place = FaultPlace.in(folder);
        caseFolder = folder.resolve("commands.still");
        try (OpenCase opened = OpenCase.create(caseFolder, Faults.START, "tester", place)) {
            opened.importFile("tester", Faults.accounts(folder), Wanted.PLAIN, Progress.NONE);
            opened.makeSearchable(Progress.NONE);
            head = opened.head().hash();
        }
    }

    private Process start(String... arguments) throws IOException {
        Files.deleteIfExists(folder.resolve("child-errors.txt"));
        return FaultPlace.start(folder, Stillwatch.class, arguments);
    }

    private Answered answered(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Answered(process.exitValue(), out, Files.readString(folder.resolve("child-errors.txt")));
    }

    private Answered run(String... arguments) throws Exception {
        return answered(start(arguments));
    }

    @Test
    void ctrl_c_during_an_import_leaves_the_case_as_it_was() throws Exception {
        interrupt(3, 61);
    }

    @Test
    @Tag("long")
    void forty_times_ctrl_c_leave_the_case_as_it_was() throws Exception {
        interrupt(40, 62);
    }

    private void interrupt(int times, long seed) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there is no /bin/kill: Ctrl-C is not tried");
        Random random = new Random(seed);
        Path large = Faults.file(folder, "large.jsonl", Faults.events(1, 300_000));
        boolean deaf = deafToCtrlC();
        int stopped = 0;
        for (int i = 0; i < times; i++) {
            Process process = start("import", caseFolder.toString(), large.toString());
            waitUntilCopying();
            Thread.sleep(random.nextInt(1500));
            new ProcessBuilder("/bin/kill", deaf ? "-TERM" : "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            Answered answered = answered(process);
            if (answered.exit() == 0) {
                takeBackWhatCameInWhole();
            } else {
                stopped++;
                assertThat(answered.exit()).as(answered.err()).isEqualTo(deaf ? 143 : 130);
                assertThat(answered.err()).contains("stillwatch: ");
                assertAsBefore();
            }
        }
        assertThat(stopped).as("imports that Ctrl-C met").isPositive();
    }

    /** What a script starts in the background does not hear Ctrl-C, nor does what it starts: it is asked to end instead. */
    private static boolean deafToCtrlC() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("SigIgn:"))
                    .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
        }
    }

    /** On a fast machine an import may have ended before the key reached it: then all of it is there. */
    private void takeBackWhatCameInWhole() throws Exception {
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            Sums.check(opened);
            long last = opened.head().seq();
            assertThat(opened.receipt(last).accepted()).isEqualTo(300_000);
            head = opened.undo("tester", last, "too late", Progress.NONE).hash();
        }
    }

    /** The import has begun to write into the case. */
    private void waitUntilCopying() throws Exception {
        for (int i = 0; i < 3000 && files().size() <= 4; i++) {
            Thread.sleep(10);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(caseFolder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (java.io.UncheckedIOException movedMeanwhile) {
            return List.of();
        }
    }

    private void assertAsBefore() throws Exception {
        Sums.holdsWithNothingLeftOver(caseFolder, place);
        assertThat(files()).noneMatch(file -> file.getFileName().toString().startsWith("."));
        try (OpenCase opened = OpenCase.open(caseFolder, place, Progress.NONE)) {
            assertThat(opened.head().hash()).isEqualTo(head);
            Sums.check(opened);
        }
    }

    @Test
    void a_case_another_process_works_on_is_named_as_in_use_and_can_still_be_verified() throws Exception {
        try (OpenCase held = OpenCase.open(caseFolder, place, Progress.NONE)) {
            Answered refused = run("annotate", caseFolder.toString(), Faults.ACCOUNT, "--text", "a note");
            assertThat(refused.exit()).as(refused.err()).isEqualTo(4);
            assertThat(refused.err())
                    .contains("Stillwatch test")
                    .contains(Long.toString(ProcessHandle.current().pid()));
            Answered verified = run("verify", caseFolder.toString());
            assertThat(verified.exit()).as(verified.err()).isZero();
            assertThat(verified.out()).contains("The case holds.");
            assertThat(held.head().hash()).isEqualTo(head);
        }
    }

    @Test
    void a_case_from_a_newer_version_is_refused_plainly_and_can_still_be_verified() throws Exception {
        FutureEntry.append(caseFolder.resolve("journal.jsonl"));
        Answered refused = run("show", caseFolder.toString());
        assertThat(refused.exit()).as(refused.err()).isEqualTo(1);
        assertThat(refused.err()).contains("newer");
        Answered verified = run("verify", caseFolder.toString());
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    @Test
    void a_case_on_a_disk_that_can_only_be_read_is_shown_and_verified_and_not_changed() throws Exception {
        Path readOnly = folder.resolve("read-only");
        Files.createDirectory(readOnly);
        boolean mounted = mount("mount", "--bind", caseFolder.toString(), readOnly.toString())
                && mount("mount", "-o", "remount,bind,ro", readOnly.toString());
        assumeTrue(mounted, "this process may not mount (it needs root on Linux): a read-only disk is not tried");
        try {
            Answered shown = run("show", readOnly.toString());
            assertThat(shown.exit()).as(shown.err()).isZero();
            Answered verified = run("verify", readOnly.toString());
            assertThat(verified.exit()).as(verified.err()).isZero();
            Answered refused = run("annotate", readOnly.toString(), Faults.ACCOUNT, "--text", "a note");
            assertThat(refused.exit()).as(refused.err()).isEqualTo(1);
            assertThat(refused.err()).contains("reading only");
        } finally {
            mount("umount", readOnly.toString());
        }
        assertAsBefore();
    }

    private static boolean mount(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
