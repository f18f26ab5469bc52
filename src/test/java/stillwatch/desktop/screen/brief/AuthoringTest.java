package stillwatch.desktop.screen.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import stillwatch.brief.BriefFormat;
import stillwatch.brief.pdf.Paper;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.casefile.BriefSection;
import stillwatch.casefile.action.BriefPart.OwnText;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;

/** The author's own text while it is written: seen as it will read, checked, kept until it is saved or discarded. */
class AuthoringTest extends BriefOnScreen {
    private static final String WORDS = "We write because nobody has answered yet.";

    private static Plan plan(FilledCase made) {
        return made.opened.planning().plan(Audience.LEGAL);
    }

    private static String typed(OnScreen on) {
        return on.robot
                .lookup("#brief-own-text")
                .queryAs(TextInputControl.class)
                .getText();
    }

    /** A new text behind the claims. */
    private static void begin(OnScreen on) {
        press(on, "#brief-outline-open");
        focus(on, "#brief-part-claims");
        press(on, "#brief-own-add");
    }

    /** Pages are made once nothing was typed for a moment. */
    private static void awaitPage(OnScreen on) throws Exception {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> OnScreen.fx(
                        () -> on.robot.lookup("#brief-own-page").query().isVisible()));
        on.settle();
    }

    private List<Path> keptOnDisk() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.getParent().endsWith("unsaved")).toList();
        }
    }

    @Test
    void what_is_typed_reads_at_once_as_it_will_stands_on_its_page_soon_and_not_in_the_case() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            long head = made.opened.head().seq();
            begin(on);
            type(on, "#brief-own-title", "Why this matters");
            type(on, "#brief-own-text", WORDS + "\n\nA second paragraph.");

            assertThat(words(on, "#brief-own-sheet"))
                    .contains(
                            "not saved", "Why this matters", "In the author’s own words", WORDS, "A second paragraph.");
            awaitPage(on);
            String page = words(on, "#brief-own-page").replaceAll("\\D", "");
            assertThat(OnScreen.fx(
                            () -> on.robot.lookup("#brief-page-" + page).query().getAccessibleText()))
                    .contains("Why this matters", WORDS, "A second paragraph.");
            assertThat(on.robot
                            .lookup("#brief-page-number")
                            .queryTextInputControl()
                            .getText())
                    .isEqualTo(page);
            assertThat(made.opened.head().seq()).isEqualTo(head);
            assertThat(plan(made).ownTexts()).isEmpty();

            type(on, "#brief-own-text", "Other words.");
            assertThat(words(on, "#brief-own-sheet")).contains("Other words.").doesNotContain(WORDS);
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void leaving_asks_nothing_and_keeps_the_text_for_its_audience_until_it_is_saved() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            begin(on);
            type(on, "#brief-own-text", WORDS);
            press(on, "#form-cancel");

            assertThat(shows(on, "#brief-own-sheet")).isFalse();
            assertThat(words(on, "#brief-unsaved")).contains("Not saved: “" + WORDS + "”");
            press(on, "#brief-policy");
            assertThat(shows(on, "#brief-unsaved")).isFalse();
            press(on, "#brief-legal");
            on.picture("brief-unsaved", 1600, 1000, Theme.LIGHT);
            press(on, "#brief-unsaved-go-on");
            assertThat(typed(on)).isEqualTo(WORDS);
            assertThat(shows(on, "#brief-unsaved")).isFalse();
            press(on, "#form-confirm");

            assertThat(plan(made).ownTexts()).containsExactly(new OwnText(null, WORDS));
            assertThat(plan(made).parts().get(plan(made).at(BriefSection.CLAIMS) + 1))
                    .isInstanceOf(OwnText.class);
            assertThat(shows(on, "#brief-unsaved")).isFalse();
            on.takeLastAction();
            assertThat(plan(made).ownTexts()).isEmpty();
            assertThat(on.troubles).isEmpty();
        }
        assertThat(keptOnDisk()).isEmpty();
    }

    @Test
    void what_was_not_saved_is_there_again_after_the_window_was_closed() throws Exception {
        try (FilledCase made = FilledCase.reported(folder)) {
            try (OnScreen on = on(made)) {
                begin(on);
                type(on, "#brief-own-title", "标题");
                type(on, "#brief-own-text", WORDS);
            }
            assertThat(keptOnDisk()).hasSize(1);
            try (OnScreen on = on(made)) {
                assertThat(words(on, "#brief-unsaved")).contains("标题");
                press(on, "#brief-unsaved-go-on");
                assertThat(typed(on)).isEqualTo(WORDS);
                assertThat(words(on, "#brief-own-sheet")).contains("标题", WORDS);
                awaitPage(on);
            }
        }
    }

    @Test
    void a_text_is_discarded_only_when_that_is_asked_for_and_even_then_brought_back() throws Exception {
        try (FilledCase made = FilledCase.reported(folder)) {
            made.opened
                    .planning()
                    .plan("Test", Audience.LEGAL, Plan.usual().added(3, new OwnText("Why", "As it was.")));
            try (OnScreen on = on(made)) {
                press(on, "#brief-outline-open");
                focus(on, "#brief-part-3");
                on.robot.type(KeyCode.ENTER);
                on.settle();
                type(on, "#brief-own-text", "As it is to be.");
                press(on, "#brief-own-discard");

                assertThat(shows(on, "#brief-own-text")).isFalse();
                assertThat(shows(on, "#brief-unsaved")).isFalse();
                assertThat(on.said.getLast()).contains("discarded");
                on.takeLastAction();
                assertThat(words(on, "#brief-unsaved")).contains("Not saved: “Why”");
                press(on, "#brief-unsaved-discard");
                assertThat(shows(on, "#brief-unsaved")).isFalse();
                assertThat(plan(made).ownTexts()).containsExactly(new OwnText("Why", "As it was."));
                assertThat(on.troubles).isEmpty();
            }
        }
    }

    @Test
    void what_goes_out_has_only_what_was_saved_and_the_forms_say_so() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            begin(on);
            type(on, "#brief-own-text", WORDS);
            awaitPage(on);

            press(on, "#brief-export");
            assertThat(words(on, "#brief-inspector")).contains("Not in it, because it is not saved: “" + WORDS + "”");
            press(on, "#brief-freeze");
            assertThat(words(on, "#brief-inspector")).contains("Not in it, because it is not saved");
            byte[] html = made.opened
                    .briefs()
                    .write("Test", Audience.LEGAL, BriefFormat.HTML, Paper.A4)
                    .bytes();
            assertThat(new String(html, StandardCharsets.UTF_8)).doesNotContain(WORDS);
            assertThat(words(on, "#brief-unsaved")).contains(WORDS);
        }
    }

    @Test
    void a_text_finds_its_place_although_the_plan_was_changed_meanwhile() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            begin(on);
            type(on, "#brief-own-text", WORDS);
            press(on, "#brief-stands-chronology");
            made.opened
                    .planning()
                    .plan("Test", Audience.LEGAL, plan(made).moved(plan(made).at(BriefSection.CLAIMS), 6));
            on.settle();
            press(on, "#form-confirm");

            assertThat(plan(made).leftOut()).containsExactly(BriefSection.CHRONOLOGY);
            assertThat(plan(made).at(BriefSection.CLAIMS)).isEqualTo(6);
            assertThat(plan(made).parts().get(7)).isEqualTo(new OwnText(null, WORDS));
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void words_for_a_text_that_somebody_removed_meanwhile_are_not_lost() throws Exception {
        try (FilledCase made = FilledCase.reported(folder)) {
            made.opened.planning().plan("Test", Audience.LEGAL, Plan.usual().added(3, new OwnText(null, "As it was.")));
            try (OnScreen on = on(made)) {
                press(on, "#brief-outline-open");
                focus(on, "#brief-part-3");
                on.robot.type(KeyCode.ENTER);
                on.settle();
                type(on, "#brief-own-text", WORDS);
                press(on, "#form-cancel");
                made.opened.planning().plan("Test", Audience.LEGAL, Plan.usual());
                on.settle();

                press(on, "#brief-unsaved-go-on");
                assertThat(typed(on)).isEqualTo(WORDS);
                press(on, "#form-confirm");
                assertThat(plan(made).ownTexts()).containsExactly(new OwnText(null, WORDS));
                assertThat(on.troubles).isEmpty();
            }
        }
    }

    @Test
    void a_finding_says_where_and_why_shows_both_wordings_and_its_repair_can_be_undone_in_the_field() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            String bold = "An introduction.\n\nAlibaba made nearly 25,000 accounts on Claude.";
            begin(on);
            type(on, "#brief-own-text", bold);

            assertThat(words(on, "#brief-own-wording"))
                    .contains(
                            "to look at",
                            "Paragraph 2",
                            "What you write",
                            "Alibaba made nearly 25,000 accounts on Claude.",
                            "Most careful wording");
            TextInputControl field = on.robot.lookup("#brief-own-text").query();
            press(on, ".brief-repair");
            assertThat(field.getText()).isNotEqualTo(bold);
            OnScreen.fx(() -> {
                field.undo();
                return true;
            });
            on.settle();
            assertThat(field.getText()).isEqualTo(bold);
            assertThat(words(on, "#brief-own-sheet")).contains("Alibaba made nearly 25,000 accounts");

            focus(on, ".brief-place");
            on.robot.type(KeyCode.ENTER);
            on.settle();
            assertThat(bold).contains(field.getSelectedText());
            assertThat(field.getSelectedText()).isNotEmpty();
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void a_heading_is_read_against_the_claims_too() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            begin(on);
            type(on, "#brief-own-title", "Alibaba made nearly 25,000 accounts");
            type(on, "#brief-own-text", "Nothing more.");

            assertThat(words(on, "#brief-own-wording")).contains("Heading · ", "Alibaba made nearly 25,000 accounts");
        }
    }

    @Test
    void it_stands_in_light_and_dark_in_a_small_window_and_with_large_text() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            begin(on);
            type(on, "#brief-own-title", "Why this matters");
            type(on, "#brief-own-text", WORDS + "\n\nAlibaba created the accounts and stole the model. " + WORDS);
            awaitPage(on);
            on.picture("brief-own-light", 1600, 1000, Theme.LIGHT);
            on.picture("brief-own-dark", 1600, 1000, Theme.DARK);
            on.picture("brief-own-small", 960, 640, Theme.LIGHT);
            on.picture("brief-own-large", 1600, 1000, new Look(Theme.LIGHT, 200));
            assertThat(on.troubles).isEmpty();
        }
    }
}
