package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.settings.Looks;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** The window with a case in it: keys, palette, notices, drawer, drops, jobs. */
class CaseWindowTest {
    @TempDir
    Path folder;

    private Place place() {
        return TestPlace.in(folder);
    }

    private TestWindow harbour() throws Exception {
        FilledCase.harbour(folder).close();
        return TestWindow.at(place(), folder.resolve("screen.still"));
    }

    private TestWindow empty() throws Exception {
        FilledCase.empty(folder).close();
        return TestWindow.at(place(), folder.resolve("screen.still"));
    }

    private static List<String> found(TestWindow on) {
        ListView<?> list = on.robot.lookup("#palette-list").queryListView();
        return OnScreen.fx(() -> list.getItems().stream().map(Object::toString).toList());
    }

    @Test
    void the_palette_does_what_is_chosen_and_gives_the_focus_back_when_it_is_left() throws Exception {
        try (TestWindow on = harbour()) {
            on.robot.lookup("#undo").query();
            OnScreen.fx(() -> {
                on.robot.lookup("#find").query().requestFocus();
                return true;
            });
            on.keys(KeyCode.CONTROL, KeyCode.K);
            assertThat(on.focused()).isEqualTo("palette-field");
            on.robot.write("go to imp");
            on.settle();
            assertThat(found(on).getFirst()).contains("Go to Import");
            on.robot.type(KeyCode.TAB, 3);
            assertThat(on.focused()).as("Tab stays within").isEqualTo("palette-field");
            on.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
            assertThat(on.here()).as("keys of what lies below do nothing").isEqualTo(Where.of(ScreenName.OVERVIEW));
            on.keys(KeyCode.ESCAPE);
            assertThat(on.shows("#palette")).isFalse();
            assertThat(on.focused()).isEqualTo("find");

            on.keys(KeyCode.CONTROL, KeyCode.K);
            on.robot.write("go to imp");
            on.settle();
            on.keys(KeyCode.ENTER);
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.IMPORT));
        }
    }

    @Test
    void the_palette_finds_things_and_goes_to_them() throws Exception {
        try (TestWindow on = harbour()) {
            on.click("#find");
            on.robot.write("hl-00415");
            on.settle();
            assertThat(found(on)).anyMatch(entry -> entry.contains("hl-00415"));
            on.keys(KeyCode.DOWN);
            on.keys(KeyCode.UP);
            on.keys(KeyCode.ENTER);
            assertThat(on.shows("#palette")).isFalse();
            if (AllScreens.makers().containsKey(ScreenName.ACCOUNTS)) {
                assertThat(on.here().screen()).isEqualTo(ScreenName.ACCOUNTS);
                assertThat(on.here().id()).startsWith("account-");
            }
        }
    }

    @Test
    void back_and_forward_lead_through_what_was_seen() throws Exception {
        try (TestWindow on = empty()) {
            assertThat(on.robot.lookup("#back").query().isDisabled()).isTrue();
            on.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.IMPORT));
            on.keys(KeyCode.ALT, KeyCode.LEFT);
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.OVERVIEW));
            on.keys(KeyCode.ALT, KeyCode.RIGHT);
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.IMPORT));
            on.click("#back");
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.OVERVIEW));
            assertThat(on.robot
                            .lookup("#rail-overview")
                            .queryAs(javafx.scene.control.ToggleButton.class)
                            .isSelected())
                    .isTrue();
        }
    }

    private static String note(TestWindow on, String text) {
        String account = FilledCase.key("100");
        String target = on.desk().opened().columns().roster().size() == 0
                ? account
                : on.desk().opened().columns().roster().id(0).toString();
        OnScreen.fx(() -> {
            Desk desk = on.desk();
            desk.decisions()
                    .decide("Note added", () -> desk.opened().notes().add("Test", target, "", text, List.of(), false));
            return true;
        });
        on.settle();
        return target;
    }

    @Test
    void a_note_is_taken_back_and_brought_again_by_keys_and_the_bar_says_what_comes_next() throws Exception {
        try (TestWindow on = harbour()) {
            long before = on.desk().opened().head().seq();
            note(on, "Paid by gift card");
            assertThat(on.robot.lookup("#undo").query().getAccessibleText()).startsWith("Undo: ");
            on.waitFor("Saved · entry " + (before + 1));
            on.keys(KeyCode.CONTROL, KeyCode.Z);
            on.waitFor("Saved · entry " + (before + 2));
            assertThat(on.robot.lookup("#redo").query().getAccessibleText()).startsWith("Redo: ");
            on.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            on.waitFor("Saved · entry " + (before + 3));
            assertThat(on.robot.lookup("#redo").query().isDisabled()).isTrue();
        }
    }

    @Test
    void a_notice_offers_undo_and_takes_no_focus() throws Exception {
        try (TestWindow on = harbour()) {
            long before = on.desk().opened().head().seq();
            OnScreen.fx(() -> {
                on.robot.lookup("#find").query().requestFocus();
                return true;
            });
            note(on, "Paid by gift card");
            on.waitFor("Note added");
            assertThat(on.focused()).isEqualTo("find");
            assertThat(OnScreen.fx(on.stage::isFocused)).isTrue();
            Node undo = on.robot
                    .lookup((Node node) -> node instanceof Button button && "Undo".equals(button.getText()))
                    .query();
            on.robot.clickOn(undo);
            on.waitFor("Saved · entry " + (before + 2));
        }
    }

    @Test
    void a_notice_works_by_key_and_is_no_window_of_its_own() throws Exception {
        try (TestWindow on = harbour()) {
            long before = on.desk().opened().head().seq();
            note(on, "Paid by gift card");
            assertThat(on.shows("#notices .notice")).isTrue();
            assertThat(on.robot.listWindows().stream().filter(one -> one.isShowing()))
                    .hasSize(1);
            Node undo = on.robot.lookup("#notices .button").query();
            assertThat(undo.isFocusTraversable()).isTrue();
            OnScreen.fx(() -> {
                undo.requestFocus();
                return true;
            });
            on.keys(KeyCode.SPACE);
            on.waitFor("Saved · entry " + (before + 2));
            assertThat(on.shows("#notices .notice")).isFalse();
        }
    }

    @Test
    void the_keys_are_listed_on_a_question_mark_and_not_while_typing() throws Exception {
        try (TestWindow on = empty()) {
            on.keys(KeyCode.SHIFT, KeyCode.SLASH);
            assertThat(on.words())
                    .contains("Find or do anything")
                    .contains("Ctrl+K")
                    .contains("Close this case");
            on.keys(KeyCode.ESCAPE);
            assertThat(on.words()).doesNotContain("Close this case");
            on.click("#keys");
            on.click("#card-close");
            on.keys(KeyCode.CONTROL, KeyCode.K);
            on.robot.write("?");
            on.settle();
            assertThat(on.text("#palette-field")).isEqualTo("?");
        }
    }

    @Test
    void text_grows_with_plus_on_any_keyboard_and_light_and_dark_change() throws Exception {
        try (TestWindow on = empty()) {
            on.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
            assertThat(on.settings()).contains("\"textPercent\" : 110");
            on.keys(KeyCode.CONTROL, KeyCode.MINUS);
            assertThat(on.settings()).contains("\"textPercent\" : 100");
            on.keys(KeyCode.CONTROL, KeyCode.D);
            assertThat(on.stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        }
    }

    @Test
    void the_zone_is_said_below_and_changes_with_the_settings() throws Exception {
        try (TestWindow on = empty()) {
            assertThat(on.words()).contains("Times in UTC");
            OnScreen.fx(() -> {
                on.window.settle(Looks.DEFAULTS.withZone("Asia/Singapore"), "Test");
                return true;
            });
            assertThat(on.words()).contains("Times in Asia/Singapore");
            assertThat(on.desk().taste().by()).isEqualTo("Test");
        }
    }

    @Test
    void a_dropped_file_leads_to_the_import_and_a_case_folder_opens() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), "time,title\n2026-04-22T10:15:00Z,sign-in\n");
        Path second = Files.createDirectories(folder.resolve("second"));
        FilledCase other = FilledCase.harbour(second);
        other.close();
        try (TestWindow on = empty()) {
            Node from = on.robot.lookup(".case-name").query();
            on.drop(from, () -> assertThat(on.words()).contains("Drop to bring it in"), file);
            assertThat(on.here().screen()).isEqualTo(ScreenName.IMPORT);
            assertThat(on.words()).contains("rows.csv").doesNotContain("Drop to bring it in");

            on.drop(on.robot.lookup(".case-name").query(), () -> {}, other.folder);
            on.waitFor("Harbourline: accounts that act as one");
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.OVERVIEW));
        }
    }

    @Test
    void the_inspector_stands_beside_the_screen_or_is_a_drawer_where_there_is_no_room() throws Exception {
        try (TestWindow on = harbour()) {
            assertThat(on.shows("#inspector")).as("1000 wide").isFalse();
            on.keys(KeyCode.CONTROL, KeyCode.I);
            assertThat(on.shows(".drawer")).isTrue();
            on.keys(KeyCode.ESCAPE);
            assertThat(on.shows("#inspector")).isFalse();
            on.resize(960, 640);
            on.click("#inspector-toggle");
            Node drawer = on.robot.lookup(".drawer").query();
            double right = drawer.localToScene(drawer.getLayoutBounds()).getMaxX();
            assertThat(right).isBetween(955.0, 970.0);
            assertThat(on.robot
                            .lookup("#rail-import")
                            .query()
                            .getBoundsInParent()
                            .getWidth())
                    .isLessThan(60);
        }
    }

    @Test
    void with_text_at_200_percent_everything_of_the_frame_is_within_the_window() throws Exception {
        try (TestWindow on = harbour()) {
            OnScreen.fx(() -> {
                on.window.settle(Looks.DEFAULTS.withTextPercent(200), "Test");
                return true;
            });
            on.resize(960, 640);
            for (String id :
                    List.of("#back", "#forward", "#find", "#undo", "#redo", "#keys", "#settings", "#rail-overview")) {
                Node node = on.robot.lookup(id).query();
                assertThat(on.stage
                                .getScene()
                                .getRoot()
                                .getLayoutBounds()
                                .contains(node.localToScene(node.getLayoutBounds())))
                        .as(id)
                        .isTrue();
            }
            on.click("#inspector-toggle");
            assertThat(on.shows(".drawer")).isTrue();
            on.click("#settings");
            Node card = on.robot.lookup("#settings-card").query();
            assertThat(card.localToScene(card.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(960);
            Node save = on.robot.lookup("#settings-save").query();
            assertThat(save.localToScene(save.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(640);
        }
    }

    @Test
    void a_job_says_how_far_it_is_and_stops_when_asked() throws Exception {
        try (TestWindow on = empty()) {
            CountDownLatch seen = new CountDownLatch(1);
            OnScreen.fx(() -> {
                on.desk()
                        .jobs()
                        .start(
                                "Importing big.csv",
                                progress -> {
                                    progress.at("reading", 62, 100);
                                    while (!progress.cancelled()) {
                                        Thread.sleep(5);
                                    }
                                    seen.countDown();
                                    progress.stopIfCancelled();
                                    return true;
                                },
                                done -> {});
                return true;
            });
            org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
            org.testfx.util.WaitForAsyncUtils.waitFor(
                    10, java.util.concurrent.TimeUnit.SECONDS, () -> on.words().contains("62 %"));
            assertThat(on.words()).contains("Importing big.csv");
            on.robot.clickOn("#jobs-all");
            assertThat(on.words()).contains("reading");
            on.robot.type(KeyCode.ESCAPE);
            on.click("#job-cancel");
            assertThat(seen.getCount()).isZero();
            assertThat(on.shows("#job-cancel")).isFalse();
        }
    }

    @Test
    void a_fault_of_ours_is_told_with_a_code_and_the_window_lives() throws Exception {
        try (TestWindow on = empty()) {
            javafx.application.Platform.runLater(() -> {
                throw new IllegalStateException("secret words of the case");
            });
            on.waitFor("This should not have happened");
            String code = on.text("#error-code").replace("Error ", "");
            assertThat(code).matches("[0-9A-F]{8}");
            assertThat(on.words()).doesNotContain("secret words");
            Path log = folder.resolve("settings/log/error-" + code + ".txt");
            assertThat(log).content().contains("IllegalStateException").doesNotContain("secret words");
            on.click("#error-close");
            on.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.IMPORT));
        }
    }

    @Test
    void closing_the_window_with_a_case_open_ends_what_is_written_and_frees_the_case() throws Exception {
        try (TestWindow on = empty()) {
            on.closeWindow();
            assertThat(OnScreen.fx(on.stage::isShowing)).isFalse();
        }
        stillwatch.workbench.OpenCase.open(folder.resolve("screen.still"), place(), stillwatch.progress.Progress.NONE)
                .close();
    }
}
