package stillwatch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class UnsavedFileTest {
    @TempDir
    Path folder;

    private static UnsavedText text(String title, String text) {
        return new UnsavedText("legal", true, "section claims", 2, title, text);
    }

    @Test
    void what_was_written_is_read_again_letter_by_letter_and_the_file_goes_with_the_last_of_it() throws Exception {
        Path file = folder.resolve("unsaved").resolve("case.json");
        List<UnsavedText> texts = List.of(
                text("标题", "One \"quoted\"\n\nمقطع آخر \u202e \\ end"),
                new UnsavedText("policy", false, "text Why\nAs it was.", 7, "", "x".repeat(20_000)));

        new UnsavedFile(file).write(texts);
        assertThat(new UnsavedFile(file).read()).isEqualTo(new UnsavedFile.Loaded(texts, ""));

        new UnsavedFile(file).write(List.of());
        assertThat(file).doesNotExist();
        assertThat(new UnsavedFile(file).read().texts()).isEmpty();
    }

    @Test
    void a_file_nobody_can_read_is_set_aside_and_not_written_over() throws Exception {
        Path file = Files.writeString(folder.resolve("case.json"), "{\"texts\": [");

        UnsavedFile.Loaded loaded = new UnsavedFile(file).read();
        new UnsavedFile(file).write(List.of(text("", "new")));

        assertThat(loaded.texts()).isEmpty();
        assertThat(loaded.note()).contains("line 1", "case.json.damaged-1");
        assertThat(folder.resolve("case.json.damaged-1")).hasContent("{\"texts\": [");
        assertThat(new UnsavedFile(file).read().texts()).containsExactly(text("", "new"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobody_else_on_the_computer_may_read_it() throws Exception {
        Path file = folder.resolve("unsaved").resolve("case.json");

        new UnsavedFile(file).write(List.of(text("", "what the case is about")));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
