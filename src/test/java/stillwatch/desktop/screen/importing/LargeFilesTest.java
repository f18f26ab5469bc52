package stillwatch.desktop.screen.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.look.Theme;

/** Files as large as exports are: looked at quickly, imported beside other work, stopped when told to. */
class LargeFilesTest {
    private static final int ROWS = 600_000;

    @TempDir
    Path folder;

    @Test
    void a_long_import_goes_on_beside_other_work_and_is_stopped_without_a_trace() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            long head = desk.opened.head().seq();
            desk.choose(rows("large.csv"), desk.file("small.csv", "time,title\n2026-04-22T10:00:00Z,Rise\n"));
            OnScreen.fx(() -> {
                ((ImportScreen) desk.on.screen()).bringAll();
                return true;
            });
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> desk.labels().stream().anyMatch(text -> text.startsWith("Reading large.csv")));
            desk.on.picture("import-running", 1400, 900, Theme.LIGHT);
            assertThat(desk.labels()).contains("waiting for its turn");
            desk.on.robot.clickOn(desk.named("Stop large.csv"));
            desk.on.settle();
            assertThat(desk.opened.importEntries()).hasSize(1);
            assertThat(desk.opened.head().seq()).isEqualTo(head + 1);
            assertThat(desk.on.troubles).isEmpty();
        }
    }

    @Test
    void a_changed_mapping_shows_its_preview_within_300_ms_also_of_a_file_of_a_gigabyte() throws Exception {
        try (ImportDesk desk = new ImportDesk(folder)) {
            Path file = rows("huge.csv");
            try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
                grown.setLength(1L << 30);
            }
            desk.choose(file);
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                best = Math.min(best, millisTo(desk, i % 2 == 0 ? Places.IGNORE : Places.DETAIL));
            }
            assertThat(best).as("ms").isLessThan(300);
        }
    }

    private static long millisTo(ImportDesk desk, String target) throws Exception {
        ComboBox<String> place = desk.combo("#target-3");
        desk.on.settle(); // what the change before this one asked for has been told
        String before = desk.previewWords().getFirst();
        long start = System.nanoTime();
        OnScreen.fx(() -> {
            place.setValue(target);
            return true;
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !OnScreen.fx(desk::previewWords).getFirst().equals(before));
        return (System.nanoTime() - start) / 1_000_000;
    }

    private Path rows(String name) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter to = Files.newBufferedWriter(file)) {
            to.write("time,title,account,note\n");
            for (int i = 0; i < ROWS; i++) {
                to.write("2026-04-22T10:%02d:%02dZ,Burst,acc-%d,row %d\n".formatted(i / 60 % 60, i % 60, i % 997, i));
            }
        }
        return file;
    }
}
