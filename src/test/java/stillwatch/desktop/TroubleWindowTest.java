package stillwatch.desktop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Handling;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.evidence.HoldsACase;
import stillwatch.evidence.QuotaDisk;
import stillwatch.journal.FutureEntry;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** Cases that cannot be opened or written: somebody is told what to do, and the window lives. */
class TroubleWindowTest {
    @TempDir
    Path folder;

    private final QuotaDisk disk = new QuotaDisk();

    private Place place() {
        Place plain = TestPlace.in(folder);
        return new Place(plain.folders(), plain.preferences(), disk, plain.clock(), plain.chance(), plain.tool());
    }

    private Path madeCase() throws Exception {
        FilledCase made = FilledCase.empty(folder);
        made.opened.describe("Test", "A case that was just begun", "Why?", Handling.AMBER);
        made.close();
        return made.folder;
    }

    /** The message is there, goes away with Escape, and the list of cases works. */
    private static void expectToldAndAlive(TestWindow on, String... words) {
        on.waitFor("That did not work");
        assertThat(on.words()).contains(words);
        on.keys(KeyCode.ESCAPE);
        assertThat(on.shows("#lobby-card")).isFalse();
        on.click("#new-case");
        assertThat(on.shows("#new-case-form")).isTrue();
    }

    @Test
    void a_damaged_case() throws Exception {
        Path made = madeCase();
        Path journal = made.resolve("journal.jsonl");
        List<String> lines = Files.readAllLines(journal);
        String last = lines.getLast().replaceFirst("stillwatch|Stillwatch", "Somebody");
        Files.writeString(journal, String.join("\n", lines.subList(0, lines.size() - 1)) + "\n" + last + "\n");
        try (TestWindow on = TestWindow.at(place(), made)) {
            expectToldAndAlive(on, "entry 2");
        }
    }

    @Test
    void a_case_of_a_newer_version() throws Exception {
        Path made = madeCase();
        FutureEntry.append(made.resolve("journal.jsonl"));
        try (TestWindow on = TestWindow.at(place(), made)) {
            expectToldAndAlive(on, "newer Stillwatch", "Nothing was changed");
        }
    }

    @Test
    void a_case_another_process_holds() throws Exception {
        Path made = madeCase();
        Process other = HoldsACase.start(made, folder.resolve("cache/open"));
        try (BufferedReader said = other.inputReader(UTF_8)) {
            assertThat(said.readLine()).isEqualTo("READ_WRITE");
            try (TestWindow on = TestWindow.at(place(), made)) {
                expectToldAndAlive(on, "the other process (process " + other.pid());
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_case_that_vanished() throws Exception {
        try (TestWindow on = TestWindow.at(place(), folder.resolve("gone.still"))) {
            expectToldAndAlive(on, "gone.still");
        }
    }

    @Test
    void a_case_that_vanishes_while_another_is_open_leaves_the_way_back() throws Exception {
        Path made = madeCase();
        try (TestWindow on = TestWindow.at(place(), made)) {
            OnScreen.fx(() -> {
                on.window.openCase(folder.resolve("gone.still"));
                return true;
            });
            on.waitFor("That did not work");
            on.keys(KeyCode.ESCAPE);
            on.click(".case-card");
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.OVERVIEW));
        }
    }

    @Test
    void a_case_on_a_disk_that_can_only_be_read_is_shown_and_says_so() throws Exception {
        Path made = madeCase();
        disk.failFrom(1, "Read-only file system"); // the note that it is open lies on another disk
        try (TestWindow on = TestWindow.at(place(), made)) {
            on.waitFor("READ ONLY");
            assertThat(on.words()).contains("This case can be read, not changed");
            decide(on);
            on.waitFor("Copy it to a folder you may write to");
            disk.repaired();
        }
    }

    private static void decide(TestWindow on) {
        OnScreen.fx(() -> {
            Desk desk = on.desk();
            desk.decisions()
                    .decide(
                            "Case described",
                            () -> desk.opened().describe("Test", "A case that goes on", "Why?", Handling.AMBER));
            return true;
        });
        on.settle();
    }

    @Test
    void a_disk_that_runs_full_while_deciding() throws Exception {
        Path made = madeCase();
        try (TestWindow on = TestWindow.at(place(), made)) {
            long before = on.desk().opened().head().seq();
            disk.roomFor(10);
            decide(on);
            on.waitFor("full");
            assertThat(on.desk().opened().head().seq()).isEqualTo(before);
            on.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.IMPORT));

            disk.repaired();
            decide(on);
            on.waitFor("Saved · entry " + (before + 1));
        }
    }
}
