package stillwatch.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("config/stillwatch");
    }

    private Path file() {
        return folder().resolve("settings.json");
    }

    private SettingsFile settings() {
        return new SettingsFile(folder());
    }

    private void edited(String json) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(file(), json);
    }

    @Test
    void without_a_file_the_defaults_hold() {
        assertThat(settings().read()).isEqualTo(new LoadedPreferences(Preferences.DEFAULTS, List.of()));
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        Preferences preferences = new Preferences("Ana Ünal \u202e", 5_000_000_000L);
        settings().write(preferences);
        assertThat(settings().read().preferences()).isEqualTo(preferences);
        assertThat(folder().toFile().list()).containsExactly("settings.json");
    }

    @Test
    void white_space_is_welcome_and_unknown_entries_stay() throws IOException {
        edited("""

                { "plugins" : {"dark": true, "sizes": [1, 2.50, null, 123456789012345678901234567890]},

                  "author"\t:"A" }
                """);

        LoadedPreferences loaded = settings().read();
        settings().write(loaded.preferences().withAuthor("B"));

        assertThat(loaded.notes()).isEmpty();
        assertThat(loaded.preferences().author()).isEqualTo("A");
        assertThat(Files.readString(file()))
                .contains("\"plugins\" : {\n    \"dark\" : true,\n    \"sizes\" : [ 1, 2.50, null,"
                        + " 123456789012345678901234567890 ]\n  }")
                .contains("\"author\" : \"B\"")
                .endsWith("}\n");
    }

    @Test
    void a_damaged_file_is_set_aside_and_the_defaults_are_used_with_a_note() throws IOException {
        for (String bad : new String[] {"{\"author\": \"A\"", "", "[]", "{} x", "{\n\"a\" 1}", "\0\0\0"}) {
            edited(bad);
            LoadedPreferences loaded = settings().read();
            assertThat(loaded.preferences()).as(bad).isEqualTo(Preferences.DEFAULTS);
            assertThat(loaded.notes())
                    .as(bad)
                    .singleElement()
                    .asString()
                    .contains("set aside as settings.json.damaged-");
            assertThat(file()).doesNotExist();
        }
        assertThat(folder().resolve("settings.json.damaged-1")).hasContent("{\"author\": \"A\"");
        assertThat(folder().toFile().list()).hasSize(6);
    }

    @Test
    void the_note_about_a_damaged_file_says_in_which_line() throws IOException {
        edited("{\n\"author\": \"A\",\n\"b\" 1}");
        assertThat(settings().read().notes()).singleElement().asString().contains("line 3");
    }

    @Test
    void an_entry_of_the_wrong_kind_costs_only_itself() throws IOException {
        edited("{\"author\": 7, \"referenceAbove\": 100}");
        LoadedPreferences loaded = settings().read();
        assertThat(loaded.preferences()).isEqualTo(new Preferences(null, 100));
        assertThat(loaded.notes()).singleElement().asString().contains("\"author\" should be text");
        for (String wrong : new String[] {"\"2 GB\"", "-1", "1.5", "99999999999999999999", "true"}) {
            edited("{\"referenceAbove\": " + wrong + "}");
            assertThat(settings().read().preferences().referenceAbove()).isEqualTo(2L << 30);
            assertThat(settings().read().notes()).hasSize(1);
        }
    }

    @Test
    void where_nothing_can_be_written_the_file_there_stays_and_the_message_says_where() throws IOException {
        Files.writeString(temp.resolve("config"), "a file in the way");
        assertThatThrownBy(() -> settings().write(Preferences.DEFAULTS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file().toString())
                .hasMessageContaining("Check that");
    }
}
