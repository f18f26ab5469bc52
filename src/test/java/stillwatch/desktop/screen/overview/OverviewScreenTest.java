package stillwatch.desktop.screen.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Handling;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.store.list.ClusterLine;

/** The overview of a real case, driven by mouse and keys. */
class OverviewScreenTest {
    @TempDir
    Path folder;

    private static OnScreen on(FilledCase made) throws Exception {
        return OnScreen.of(made.opened, made.folder, made.place, ScreenName.OVERVIEW, OverviewScreen::new);
    }

    private static String text(OnScreen on, String query) {
        return on.robot.lookup(query).queryAs(Label.class).getText();
    }

    @Test
    void cards_count_what_is_there_and_lead_to_it() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide();
                OnScreen on = on(made)) {
            assertThat(text(on, "#overview-card-accounts .figure"))
                    .isEqualTo(
                            String.format("%,d", made.opened.columns().roster().size()));
            assertThat(text(on, "#overview-card-links .caption")).isEqualTo("1 linked, 1 against, 1 unsure");

            on.robot.clickOn("#overview-card-accounts");
            on.robot.type(KeyCode.TAB, 2).type(KeyCode.SPACE);

            assertThat(on.goneTo).containsExactly(Where.of(ScreenName.ACCOUNTS), Where.of(ScreenName.EVIDENCE));
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void what_waits_is_listed_and_goes_once_it_is_decided() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide().hardToShow();
                OnScreen on = on(made)) {
            int claims =
                    on.robot.lookup("#overview-waiting .waiting").queryAll().size();
            assertThat(on.robot
                            .lookup((Label label) -> label.getText().contains("rows rejected in 表格"))
                            .queryAll())
                    .isNotEmpty();
            String first = made.opened.read(ClusterLine::all).getFirst().id().toString();
            made.opened.links().clusters().accept(FilledCase.BY, first, "The reasons hold");
            on.settle();

            assertThat(on.robot.lookup("#overview-waiting .waiting").queryAll()).hasSize(claims - 1);
            assertThat(text(on, "#overview-card-accounts .caption")).contains("in 1 decided cluster");
        }
    }

    @Test
    void an_import_and_the_latest_entry_lead_to_themselves() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            on.robot.clickOn("#overview-imports .import-row");
            on.robot.clickOn(".latest");

            assertThat(on.goneTo)
                    .containsExactly(
                            Where.of(ScreenName.IMPORT).at("8"),
                            Where.of(ScreenName.HISTORY)
                                    .at("entry-" + made.opened.head().seq()));
        }
    }

    @Test
    void the_case_is_described_where_its_title_stands() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            on.robot.clickOn("#overview-edit");
            on.robot.type(KeyCode.ENTER);
            on.settle();
            assertThat(text(on, "#overview-describe-wrong")).contains("Nothing");

            on.robot.eraseText(1).write("Harbour, second look").type(KeyCode.ENTER);
            on.settle();

            assertThat(text(on, "#overview-title")).isEqualTo("Harbour, second look");
            assertThat(made.opened
                            .read(tables -> tables.descriptions().current())
                            .orElseThrow()
                            .handling())
                    .isEqualTo(Handling.AMBER);
            on.takeLastAction();
            assertThat(text(on, "#overview-title")).isEqualTo("Harbourline: accounts that act as one");
        }
    }

    @Test
    void escape_leaves_the_description_as_it_was() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            long before = made.opened.head().seq();
            on.robot.clickOn("#overview-edit").write("Something else").type(KeyCode.ESCAPE);
            on.settle();

            assertThat(text(on, "#overview-title")).isEqualTo("Harbourline: accounts that act as one");
            assertThat(made.opened.head().seq()).isEqualTo(before);
        }
    }

    @Test
    void the_activity_tells_a_day_by_pointer_and_by_key() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            assertThat(text(on, "#overview-activity-caption")).contains("UTC", "n = ", "events");
            on.robot.moveTo("#overview-activity");
            String pointed = text(on, "#overview-activity-told");
            assertThat(pointed).matches("\\w+day \\d+ \\w+ \\d{4}: [\\d,]+ events?, [\\d,]+ observations?");

            on.robot.clickOn("#overview-activity").type(KeyCode.RIGHT);
            assertThat(text(on, "#overview-activity-told"))
                    .isNotEqualTo(pointed)
                    .contains("events");
        }
    }

    @Test
    void verifying_says_so_on_the_card_and_at_the_head_and_the_hash_can_be_copied() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            assertThat(text(on, "#overview-card-evidence .caption")).contains("not verified");
            on.robot.clickOn("#overview-verify");
            on.settle();

            assertThat(text(on, "#overview-card-evidence .caption")).startsWith("✓ all hashes verified");
            assertThat(text(on, "#overview-head .good-text"))
                    .contains("Chain verified", made.opened.head().seq() + " entries");
            on.robot.clickOn("#overview-copy-head");
            assertThat(OnScreen.fx(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(made.opened.head().hash());
        }
    }

    @Test
    void an_empty_case_shows_how_to_begin() throws Exception {
        try (FilledCase made = FilledCase.empty(folder);
                OnScreen on = on(made)) {
            assertThat(on.robot.lookup("#overview-card-accounts").tryQuery()).isEmpty();
            on.robot.clickOn("#overview-start-import");

            assertThat(on.goneTo).containsExactly(Where.of(ScreenName.IMPORT));
            on.picture("overview-empty", 1260, 820, Theme.LIGHT);
            on.picture("overview-empty-small", 740, 560, Theme.DARK);
        }
    }

    @Test
    void it_can_be_looked_at() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide().hardToShow();
                OnScreen on = on(made)) {
            on.robot.clickOn("#overview-verify");
            on.settle();
            Path light = on.picture("overview-light", 1400, 930, Theme.LIGHT);
            on.picture("overview-dark", 1400, 930, Theme.DARK);
            on.picture("overview-small", 960, 600, Theme.LIGHT);
            on.picture("overview-200", 1400, 930, new Look(Theme.LIGHT, 200));

            assertThat(light).isNotEmptyFile();
        }
    }
}
