package stillwatch.desktop.screen.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.html.Blocks;
import stillwatch.brief.html.Blocks.Block;
import stillwatch.brief.pdf.Paper;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.action.BriefPart.OwnText;
import stillwatch.casefile.action.ClaimAction.StatusDecided;
import stillwatch.casefile.claim.Status;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;

/** What an author plans on the screen: parts on and off, moved, own text; versions compared; parts released. */
class BriefPlanScreenTest extends BriefOnScreen {
    private static void alt(OnScreen on, String query, KeyCode code) {
        Node node = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
            return true;
        });
        on.settle();
    }

    private static void mouse(Node node, EventType<MouseEvent> type, Node over) {
        OnScreen.fx(() -> {
            Point2D at = over.localToScene(10, 10);
            Point2D on = over.localToScreen(10, 10);
            boolean down = type != MouseEvent.MOUSE_RELEASED;
            node.fireEvent(new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    on.getX(),
                    on.getY(),
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    down,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null));
            return true;
        });
    }

    private static Plan plan(FilledCase made) {
        return made.opened.planning().plan(Audience.LEGAL);
    }

    @Test
    void a_section_is_switched_off_and_on_again_and_an_undo_brings_it_back() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            assertThat(on.robot
                            .lookup("#brief-stands-claims")
                            .queryAs(CheckBox.class)
                            .isDisabled())
                    .isTrue();

            press(on, "#brief-stands-chronology");

            assertThat(plan(made).leftOut()).containsExactly(BriefSection.CHRONOLOGY);
            assertThat(on.said.getLast()).isEqualTo("Chronology left out");
            assertThat(made.opened
                            .briefs()
                            .draft("Test", Audience.LEGAL)
                            .outline()
                            .chronology())
                    .isEmpty();
            on.takeLastAction();
            assertThat(plan(made).leftOut()).isEmpty();
            assertThat(on.robot
                            .lookup("#brief-stands-chronology")
                            .queryAs(CheckBox.class)
                            .isSelected())
                    .isTrue();
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void keys_move_a_part_switch_it_and_never_move_page_one() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            press(on, "#brief-outline-open");
            focus(on, "#brief-part-numbers");
            alt(on, "#brief-part-numbers", KeyCode.UP);
            assertThat(plan(made).at(BriefSection.NUMBERS)).isEqualTo(2);
            assertThat(plan(made).at(BriefSection.CLAIMS)).isEqualTo(3);

            focus(on, "#brief-part-numbers");
            on.robot.type(KeyCode.SPACE);
            on.settle();
            assertThat(plan(made).leftOut()).containsExactly(BriefSection.NUMBERS);

            focus(on, "#brief-part-one");
            alt(on, "#brief-part-one", KeyCode.DOWN);
            assertThat(plan(made).at(BriefSection.PAGE_ONE)).isZero();
        }
    }

    @Test
    void a_part_is_dragged_before_another() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            press(on, "#brief-outline-open");
            Node from = on.robot.lookup("#brief-part-questions").query();
            Node to = on.robot.lookup("#brief-part-numbers").query();
            mouse(from, MouseEvent.MOUSE_PRESSED, from);
            mouse(from, MouseEvent.MOUSE_DRAGGED, to);
            assertThat(to.getStyleClass()).contains("drop-before");
            mouse(from, MouseEvent.MOUSE_RELEASED, to);
            on.settle();

            assertThat(plan(made).at(BriefSection.QUESTIONS)).isEqualTo(3);
            assertThat(plan(made).at(BriefSection.NUMBERS)).isEqualTo(4);
        }
    }

    @Test
    void own_text_is_read_while_it_is_typed_stands_in_the_brief_and_goes_again() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            press(on, "#brief-outline-open");
            focus(on, "#brief-part-claims");
            press(on, "#brief-own-add");
            type(on, "#brief-own-text", "Alibaba created the accounts.");
            assertThat(words(on, "#brief-own-wording")).contains("to look at", "Alibaba");
            on.picture("brief-own-text", 1600, 1000, Theme.LIGHT);

            type(on, "#brief-own-title", "Why this matters");
            type(on, "#brief-own-text", "We write because nobody has answered yet.\n\nA second paragraph.");
            press(on, "#form-confirm");

            assertThat(plan(made).ownTexts())
                    .containsExactly(new OwnText(
                            "Why this matters", "We write because nobody has answered yet.\n\nA second paragraph."));
            assertThat(plan(made).parts().get(plan(made).at(BriefSection.CLAIMS) + 1))
                    .isInstanceOf(OwnText.class);
            assertThat(words(on, "#brief-slip"))
                    .contains("Changed just now", "We write because nobody has answered yet.");
            on.picture("brief-slip", 1600, 1000, Theme.LIGHT);
            on.picture("brief-slip-dark", 1600, 1000, Theme.DARK);

            focus(on, "#brief-part-3");
            on.robot.type(KeyCode.ENTER);
            on.settle();
            type(on, "#brief-own-text", "We write again.");
            press(on, "#form-confirm");
            assertThat(plan(made).ownTexts()).extracting(OwnText::text).containsExactly("We write again.");

            focus(on, "#brief-part-3");
            on.robot.type(KeyCode.DELETE);
            on.settle();
            assertThat(plan(made).ownTexts()).isEmpty();
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void versions_are_compared_word_by_word_and_a_frozen_page_for_a_browser_is_read_as_text() throws Exception {
        try (FilledCase made = FilledCase.reported(folder)) {
            made.opened.briefs().freeze("Test", Audience.LEGAL, BriefFormat.HTML, Paper.A4);
            String claim = made.opened.claims().proposition("P1").id();
            made.opened
                    .claims()
                    .decide(
                            "Test",
                            new StatusDecided(claim, Status.UNVERIFIABLE, "no telemetry is shown", null, List.of()));
            made.opened.planning().plan("Test", Audience.LEGAL, Plan.usual().shows(BriefSection.QUESTIONS, false));
            try (OnScreen on = on(made)) {
                press(on, "#brief-compare-open");

                assertThat(words(on, "#brief-compare-found"))
                        .contains("Claims", "claim 1", "Cannot be verified; said", "Alleged", "Open questions");
                assertThat(words(on, "#brief-compare-counts")).contains("said otherwise");
                on.picture("brief-compare", 1600, 1000, Theme.LIGHT);
                on.picture("brief-compare-dark", 1600, 1000, Theme.DARK);
                ComboBox<Integer> later =
                        on.robot.lookup("#brief-compare-later").query();
                OnScreen.fx(() -> {
                    later.setValue(1);
                    return true;
                });
                on.settle();
                assertThat(words(on, "#brief-compare-found")).contains("Nothing differs");

                press(on, "#brief-show-1");
                ListView<Block> text = on.robot.lookup("#brief-kept-text").query();
                assertThat(text.getItems())
                        .contains(new Block(Blocks.Kind.HEADING, "What is said, and by whom"))
                        .anyMatch(one -> one.text().contains("version 1"))
                        .noneMatch(one -> one.text().contains("draft of"));
                on.picture("brief-kept-text", 1600, 1000, Theme.LIGHT);
                press(on, "#brief-to-draft");
                assertThat(shows(on, "#brief-pages")).isTrue();
                assertThat(on.troubles).isEmpty();
            }
        }
    }

    @Test
    void a_part_is_released_with_a_reason_and_taken_back_and_the_log_tells_both() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            assertThat(words(on, "#brief-left-out")).contains("reasons: the status of claim 1");
            press(on, "#brief-release-0");
            press(on, "#form-confirm");
            assertThat(words(on, "#brief-inspector")).contains("Say why");
            type(on, "#form-why", "counsel asked for it");
            press(on, "#form-confirm");

            var released = made.opened.planning().released(Audience.LEGAL);
            assertThat(released)
                    .singleElement()
                    .satisfies(one -> assertThat(one.what().why()).isEqualTo("counsel asked for it"));
            assertThat(words(on, "#brief-released")).contains("counsel asked for it");
            on.picture("brief-released", 1600, 1000, Theme.LIGHT);

            Path csv = folder.resolve("log.csv");
            press(on, "#brief-privilege-log");
            type(on, "#brief-file", csv.toString());
            press(on, "#form-confirm");
            assertThat(Files.readString(csv, StandardCharsets.UTF_8))
                    .startsWith("state,kind,about,of,ground,entry,by,at\r\n")
                    .contains("left out,reasons,", "released,,", "counsel asked for it");

            press(on, "#brief-take-back-" + released.getFirst().seq());
            type(on, "#form-why", "sent to nobody yet");
            press(on, "#form-confirm");
            assertThat(made.opened.planning().released(Audience.LEGAL)).isEmpty();
            assertThat(on.robot.lookup("#brief-released").tryQuery()).isEmpty();
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void the_outline_stands_beside_the_pages_and_gives_way_in_a_small_window() throws Exception {
        try (FilledCase made = FilledCase.reported(folder)) {
            Plan plan = Plan.usual()
                    .added(3, new OwnText("背景与目的", "这份简报说明了什么。"))
                    .added(8, new OwnText(null, FilledCase.LONG_WORD))
                    .shows(BriefSection.CERTIFICATE, false);
            made.opened.planning().plan("Test", Audience.LEGAL, plan);
            try (OnScreen on = on(made)) {
                assertThat(words(on, "#brief-outline")).contains("背景与目的", "Draft certificate");
                on.picture("brief-outline", 1600, 1000, Theme.LIGHT);
                on.picture("brief-outline-dark", 1600, 1000, Theme.DARK);
                on.picture("brief-outline-small", 960, 640, Theme.LIGHT);
                on.picture("brief-outline-large", 1600, 1000, new Look(Theme.LIGHT, 200));
                assertThat(on.troubles).isEmpty();
            }
        }
    }
}
