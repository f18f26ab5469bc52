package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.settings.WindowFile;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** The window before a case is open: what somebody meets who starts the program. */
class WelcomeWindowTest {
    @TempDir
    Path folder;

    private Place place() {
        return TestPlace.in(folder);
    }

    private WindowFile.Memory remembered() {
        return new WindowFile(place().folders().settings()).read();
    }

    private void remember(Path... cases) throws Exception {
        WindowFile file = new WindowFile(place().folders().settings());
        WindowFile.Memory memory = file.read();
        for (Path one : cases) {
            memory = memory.opened(one.toString());
        }
        file.write(memory);
    }

    @Test
    void somebody_new_is_told_how_to_begin() throws Exception {
        try (TestWindow on = TestWindow.at(place(), null)) {
            assertThat(on.words()).contains("No case yet").contains("New case…").contains("it is not encrypted");
        }
    }

    @Test
    void a_new_case_says_beside_each_field_what_is_wrong_and_begins_once_all_is_right() throws Exception {
        Files.createDirectories(folder.resolve("taken"));
        Files.writeString(folder.resolve("taken/letter.txt"), "mine");
        try (TestWindow on = TestWindow.at(place(), null)) {
            on.click("#new-case");
            assertThat(on.focused()).isEqualTo("new-title");
            on.keys(KeyCode.ENTER);
            assertThat(on.text("#new-title-wrong")).isEqualTo("A case needs a title.");

            on.write("#new-title", "Grey terns");
            assertThat(on.text("#new-folder")).endsWith("grey-terns.still");
            on.write("#new-folder", folder.resolve("taken").toString());
            on.click("#new-create");
            assertThat(on.text("#new-title-wrong")).isEmpty();
            assertThat(on.text("#new-folder-wrong")).contains("choose another name");

            on.write("#new-by", " ");
            on.write("#new-folder", folder.resolve("terns.still").toString());
            on.click("#new-create");
            assertThat(on.text("#new-by-wrong")).contains("The journal needs a name");

            on.write("#new-by", "I. Okafor");
            on.keys(KeyCode.ENTER);
            on.waitFor("Grey terns");
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.OVERVIEW));
            assertThat(Files.readString(folder.resolve("terns.still/journal.jsonl")))
                    .contains("I. Okafor");
            assertThat(on.settings()).contains("I. Okafor");
        }
        assertThat(remembered().recent())
                .containsExactly(folder.resolve("terns.still").toString());
    }

    @Test
    void a_new_case_in_a_folder_that_cannot_be_made_says_so_and_keeps_what_was_typed() throws Exception {
        try (TestWindow on = TestWindow.at(place(), null)) {
            on.click("#new-case");
            on.write("#new-title", "Grey terns");
            on.write("#new-folder", folder.resolve("no/such/folder/x.still").toString());
            on.click("#new-create");
            on.waitFor("That did not work");
            on.keys(KeyCode.ESCAPE);
            assertThat(on.shows("#lobby-card")).isFalse();
            assertThat(on.text("#new-title")).isEqualTo("Grey terns");
        }
    }

    @Test
    void recent_cases_open_with_a_click_and_a_vanished_one_can_be_taken_off_the_list() throws Exception {
        FilledCase made = FilledCase.empty(folder);
        made.close();
        remember(folder.resolve("gone.still"), made.folder);
        try (TestWindow on = TestWindow.at(place(), null)) {
            assertThat(on.words()).contains("A case that was just begun").contains("It is not there any more");
            Node gone = on.robot
                    .lookup((Node node) -> "Take gone.still off this list".equals(node.getAccessibleText()))
                    .query();
            on.robot.clickOn(gone);
            on.settle();
            assertThat(on.words()).doesNotContain("It is not there any more");

            on.click(".case-card");
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.OVERVIEW));
            assertThat(on.stage.getTitle()).isEqualTo("screen.still – Stillwatch");
            on.keys(KeyCode.CONTROL, KeyCode.W);
            assertThat(on.shows("#welcome")).isTrue();
        }
        assertThat(remembered().recent()).containsExactly(made.folder.toString());
    }

    @Test
    void the_sample_is_made_once_and_opened_again() throws Exception {
        try (TestWindow on = TestWindow.at(place(), null)) {
            on.click("#sample-case");
            on.waitFor("INVENTED DATA");
            on.keys(KeyCode.CONTROL, KeyCode.W);
            on.waitFor("Harbourline: accounts that act as one");
            on.click("#sample-case");
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.OVERVIEW));
        }
        assertThat(remembered().recent()).hasSize(1);
    }

    @Test
    void the_window_comes_back_as_large_as_it_was_and_not_where_no_screen_is() throws Exception {
        try (TestWindow on = TestWindow.at(place(), null)) {
            on.resize(970, 700);
        }
        assertThat(remembered().bounds().width()).isEqualTo(970);
        try (TestWindow on = TestWindow.at(place(), null)) {
            assertThat(on.stage.getWidth()).isEqualTo(970);
            assertThat(on.stage.getHeight()).isEqualTo(700);
        }
        WindowFile file = new WindowFile(place().folders().settings());
        file.write(file.read().withBounds(new WindowFile.Bounds(40_000, 40_000, 970, 700, false)));
        try (TestWindow on = TestWindow.at(place(), null)) {
            assertThat(on.stage.getX()).isLessThan(1000);
        }
    }

    @Test
    void settings_are_checked_taken_on_at_once_and_kept() throws Exception {
        try (TestWindow on = TestWindow.at(place(), null)) {
            on.click("#welcome-settings");
            on.write("#settings-name", "");
            on.click("#settings-save");
            assertThat(on.words()).contains("The journal needs a name");
            on.write("#settings-name", "A. Reader");
            on.robot.doubleClickOn("#settings-zone .text-field").eraseText(12).write("Mars/Olympus");
            on.click("#settings-save");
            assertThat(on.words()).contains("There is no zone");
            on.robot.doubleClickOn("#settings-zone .text-field").eraseText(20).write("Europe/Berlin");
            on.click("#settings-theme");
            on.click("Dark");
            on.robot.clickOn("#settings-size").type(KeyCode.END);
            on.click("#settings-calm");
            on.click("#settings-save");
            assertThat(on.shows("#settings-card")).isFalse();
            assertThat(on.stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
            assertThat(on.stage.getScene().getRoot().getStyleClass()).contains("calm");
            assertThat(on.stage.getScene().getRoot().getStyle()).contains("26.00px");
            assertThat(on.settings())
                    .contains("\"author\" : \"A. Reader\"")
                    .contains("\"theme\" : \"dark\"")
                    .contains("\"textPercent\" : 200")
                    .contains("\"zone\" : \"Europe/Berlin\"")
                    .contains("\"calm\" : true");
        }
    }

    @Test
    void escape_leaves_the_settings_as_they_were() throws Exception {
        try (TestWindow on = TestWindow.at(place(), null)) {
            on.click("#welcome-settings");
            on.write("#settings-name", "Somebody else");
            on.keys(KeyCode.ESCAPE);
            assertThat(on.shows("#settings-card")).isFalse();
            assertThat(folder.resolve("settings/settings.json")).doesNotExist();
        }
    }

    @Test
    void a_case_folder_dropped_on_the_list_opens_and_a_file_is_answered() throws Exception {
        FilledCase made = FilledCase.empty(folder);
        made.close();
        Path file = Files.writeString(folder.resolve("rows.csv"), "a,b\n1,2\n");
        try (TestWindow on = TestWindow.at(place(), null)) {
            on.drop(
                    on.robot.lookup(".welcome-name").query(),
                    () -> assertThat(on.words()).contains("Drop to bring it in"),
                    file);
            assertThat(on.words()).contains("Open or start a case first");
            on.keys(KeyCode.ESCAPE);
            on.drop(on.robot.lookup(".welcome-name").query(), () -> {}, made.folder);
            on.waitFor("A case that was just begun");
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.OVERVIEW));
        }
    }
}
