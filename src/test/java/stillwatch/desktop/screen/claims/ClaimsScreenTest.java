package stillwatch.desktop.screen.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.claim.Status;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.claim.RelayLayout;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.workbench.Refused;

/** Claims of the sample of what was reported, driven by mouse and keys. */
class ClaimsScreenTest {
    @TempDir
    Path folder;

    private static OnScreen on(FilledCase made) throws Exception {
        return OnScreen.of(made.opened, made.folder, made.place, ScreenName.CLAIMS, ClaimsScreen::new);
    }

    private static String id(FilledCase made, String ref) throws Refused {
        return made.opened.claims().proposition(ref).id();
    }

    private static void at(OnScreen on, String id) {
        on.show(Where.of(ScreenName.CLAIMS).at(id));
    }

    private static String text(OnScreen on, String query) {
        return on.robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static boolean says(OnScreen on, String words) {
        return !on.robot
                .lookup((Label label) ->
                        label.getText() != null && label.getText().contains(words))
                .queryAll()
                .isEmpty();
    }

    private static void press(OnScreen on, String query) {
        Node node = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            if (node instanceof ToggleButton toggle) {
                toggle.fire();
            } else {
                ((Button) node).fire();
            }
            return true;
        });
        on.settle();
    }

    private static void type(OnScreen on, String query, String words) {
        TextInputControl field = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            field.requestFocus();
            field.setText(words);
            return true;
        });
        on.settle();
    }

    private static void pick(OnScreen on, String query, String begins) {
        ComboBox<?> box = on.robot.lookup(query).query();
        assertThat(OnScreen.fx(() -> picked(box, begins))).as(begins).isTrue();
        on.settle();
    }

    private static <T> boolean picked(ComboBox<T> box, String begins) {
        for (T one : box.getItems()) {
            String words = box.getConverter() == null
                    ? one.toString()
                    : box.getConverter().toString(one);
            if (words.startsWith(begins)) {
                box.setValue(one);
                return true;
            }
        }
        return false;
    }

    private static List<String> sentences(OnScreen on) {
        TableView<ClaimRow> table = on.robot.lookup("#claims-table").queryTableView();
        return OnScreen.fx(
                () -> table.getItems().stream().map(ClaimRow::sentence).toList());
    }

    @Test
    void claims_are_listed_with_how_they_stand_their_origins_and_answers_and_can_be_filtered() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            TableView<ClaimRow> table = on.robot.lookup("#claims-table").queryTableView();
            List<ClaimRow> rows = OnScreen.fx(() -> List.copyOf(table.getItems()));
            assertThat(rows).hasSize(17);
            assertThat(rows.getFirst().standing()).isEqualTo("◇ alleged");
            assertThat(rows.getFirst().origins()).isEqualTo("5 reports · 1 origin");
            assertThat(rows.getFirst().answer()).isEqualTo("no response");
            assertThat(rows.get(3).origins()).endsWith("2 witnesses");
            assertThat(rows.get(12).standing()).isEqualTo("not decided");

            on.robot.clickOn("#claims-filter").write("opinion");
            on.settle();
            assertThat(sentences(on)).containsExactly("The accusations come from anxiety about keeping the lead.");
            on.robot.type(KeyCode.DOWN);
            on.settle();
            assertThat(text(on, "#sheet-title")).isEqualTo("The accusations come from anxiety about keeping the lead.");
            assertThat(on.here()).isEqualTo(new Where(ScreenName.CLAIMS, id(made, "P11"), "opinion"));
            assertThat(on.robot.lookup("#claim-decide").tryQuery()).isEmpty();
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void the_list_can_be_narrowed_to_one_subject_and_widens_for_a_claim_of_another() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            pick(on, "#claims-subject", "The spring campaign");
            assertThat(sentences(on)).hasSize(2).allMatch(one -> one.startsWith("The spring campaign"));
            at(on, id(made, "P11"));
            assertThat(sentences(on)).hasSize(17);
        }
    }

    @Test
    void only_words_that_are_somebodys_own_stand_between_quotation_marks() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            at(on, id(made, "P1"));

            assertThat(says(on, "“affiliated with”")).isTrue();
            assertThat(says(on, "linked to")).isTrue();
            assertThat(says(on, "“linked to”")).isFalse();
            assertThat(says(on, "wording altered by a machine · not quotable")).isTrue();
            assertThat(says(on, "paraphrase · not quotable")).isTrue();
            assertThat(says(on, "no response · no denial")).isTrue();
        }
    }

    @Test
    void the_origins_unfold_into_the_relay_chain_with_assumed_steps_dashed() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            at(on, id(made, "P1"));
            press(on, "#origins-unfold");

            Node graph = on.robot.lookup("#relay-graph").query();
            assertThat(graph.getAccessibleText())
                    .contains(
                            "Reuters, “Report on the letter” draws on Anthropic, “Letter to two US senators” (stated: saw the letter)");
            assertThat(on.robot.lookup(".relay-line.assumed").queryAll()).hasSize(1);
            assertThat(on.robot.lookup(".relay-box").queryAll()).hasSize(8);
            assertThat(on.robot.lookup(".relay-box.begins").queryAll()).hasSize(1);
            assertThat(says(on, "counts as one origin · party to the matter")).isTrue();
            press(on, "#origins-unfold");
            assertThat(graph.getParent().isVisible()
                            && OnScreen.fx(() ->
                                    on.robot.lookup("#origins-chain").query().isVisible()))
                    .isFalse();
        }
    }

    @Test
    void boxes_of_a_chain_stand_right_of_what_draws_on_them_and_never_on_each_other() throws Exception {
        try (FilledCase made = FilledCase.reported(folder)) {
            for (var line : made.opened.claims().lines()) {
                RelayLayout layout = RelayLayout.of(line.origins().relay());
                for (var edge : line.origins().relay().edges()) {
                    assertThat(box(layout, edge.from()).column())
                            .isLessThan(box(layout, RelayLayout.to(edge)).column());
                }
                Set<String> places = layout.boxes().stream()
                        .map(one -> one.column() + " " + Math.round(one.row() * 2))
                        .collect(Collectors.toSet());
                assertThat(places).hasSameSizeAs(layout.boxes());
            }
        }
    }

    private static RelayLayout.Placed box(RelayLayout layout, String id) {
        return layout.boxes().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_claim_is_written_down_by_keys_and_taken_back() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            on.robot.clickOn("#claims-add").type(KeyCode.ENTER);
            on.settle();
            assertThat(on.robot.lookup("#claim-subject-wrong").query().isVisible())
                    .isTrue();
            type(on, "#claim-subject", "The letter");
            type(on, "#claim-predicate", "has");
            type(on, "#claim-object", "two pages");
            assertThat(text(on, "#claim-reads")).isEqualTo("Reads: The letter has two pages.");
            on.robot.type(KeyCode.ENTER);
            on.settle();

            assertThat(sentences(on)).hasSize(18).last().isEqualTo("The letter has two pages.");
            assertThat(text(on, "#sheet-title")).isEqualTo("The letter has two pages.");
            assertThat(says(on, "Nobody is recorded to say so")).isTrue();
            assertThat(on.said).contains("Claim added");
            on.takeLastAction();
            assertThat(sentences(on)).hasSize(17);
            assertThat(says(on, "No longer there")).isTrue();
        }
    }

    @Test
    void only_allowed_steps_can_be_decided_and_beside_the_others_it_says_why_not() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            String claim = id(made, "P1");
            at(on, claim);
            press(on, "#claim-decide");
            assertThat(on.robot.lookup("#status-corroborated").query().isDisabled())
                    .isTrue();
            assertThat(text(on, "#status-corroborated-why"))
                    .isEqualTo("Corroborated needs two independent origins; there is 1.");
            assertThat(text(on, "#status-disputed-why")).contains("silence is no denial");

            choose(on, "#status-confirmed");
            type(on, "#status-basis", "because it is so");
            on.robot.type(KeyCode.ENTER);
            on.settle();
            assertThat(text(on, "#form-refused")).isEqualTo("Confirmed needs a named authority or an exhibit.");
            pick(on, "#status-authority", "Reuters");
            assertThat(text(on, "#status-confirmed-why")).contains("not recorded as an authority");

            choose(on, "#status-unverifiable");
            pick(on, "#status-authority", "none named");
            press(on, "#form-confirm");
            assertThat(status(made, claim)).isEqualTo(Status.UNVERIFIABLE);
            assertThat(says(on, "Was alleged")).isTrue();
            assertThat(on.said).contains("Decided: cannot be verified");
            on.takeLastAction();
            assertThat(status(made, claim)).isEqualTo(Status.ALLEGED);
        }
    }

    private static void choose(OnScreen on, String query) {
        RadioButton button = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            button.fire();
            return true;
        });
        on.settle();
    }

    private static Status status(FilledCase made, String claim) {
        return made.opened.claims().book().status(claim).orElseThrow().what().status();
    }

    @Test
    void a_claim_is_copied_with_its_status_and_who_says_so() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            at(on, id(made, "P1"));
            press(on, "#claim-copy");
            String copied = OnScreen.fx(() -> Clipboard.getSystemClipboard().getString());

            assertThat(copied)
                    .startsWith(
                            "Operators affiliated with Alibaba and its AI lab Qwen made nearly 25,000 accounts on Claude. [alleged, decided by")
                    .contains(
                            "says Anthropic in \"Letter to two US senators\"",
                            "5 reports · 1 origin",
                            "no response, which is no denial");
        }
    }

    @Test
    void a_statement_is_recorded_with_the_passage_it_stands_on() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            String claim = id(made, "P13");
            int before = made.opened.claims().book().statements(claim).size();
            at(on, claim);
            press(on, "#claim-statement");
            press(on, "#form-confirm");
            assertThat(text(on, "#form-refused")).startsWith("Choose who says so");
            pick(on, "#statement-speaker", "Lawyer");
            pick(on, "#passage-document", "Newsletter brief");
            type(on, "#passage-text", "no suit was named");
            type(on, "#passage-locator", "last line");
            pick(on, "#statement-stance", "denies");
            press(on, "#form-confirm");

            assertThat(made.opened.claims().book().statements(claim)).hasSize(before + 1);
            assertThat(says(on, "“no suit was named”")).isTrue();
            assertThat(says(on, "Lawyer quoted by Aggregator B denies")).isTrue();
            assertThat(on.said).contains("Statement added");
        }
    }

    @Test
    void an_answer_from_before_the_claim_is_refused_and_the_reason_stands_beside_the_time() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            String claim = id(made, "P1");
            int before = made.opened.claims().book().responses(claim).size();
            at(on, claim);
            press(on, "#claim-response");
            pick(on, "#response-responder", "Chinese Foreign");
            pick(on, "#response-stance", "denies");
            type(on, "#response-what", "called the accusations groundless");
            type(on, "#response-at", "2026-04-24");
            assertThat(text(on, "#response-reading"))
                    .startsWith("Cannot be attached: Chinese Foreign Ministry, 2026-04-24");
            press(on, "#form-confirm");
            assertThat(text(on, "#form-refused")).contains("earlier than this claim");
            assertThat(made.opened.claims().book().responses(claim)).hasSize(before);

            type(on, "#response-at", "2026-06-24");
            assertThat(text(on, "#response-reading")).isEmpty();
            press(on, "#form-confirm");
            assertThat(made.opened.claims().book().responses(claim)).hasSize(before + 1);
            assertThat(says(on, "Chinese Foreign Ministry · denies")).isTrue();
        }
    }

    @Test
    void a_number_is_understood_while_it_is_typed_and_one_that_does_not_fit_becomes_a_conflict_to_settle()
            throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            at(on, id(made, "P1"));
            press(on, "#claim-number");
            type(on, "#number-stated", "over 26,000");
            assertThat(text(on, "#number-reading")).isEqualTo("Understood: “over”, can mean 26,000 to 27,300.");
            assertThat(((TextInputControl) on.robot.lookup("#number-measure").query()).getText())
                    .isEqualTo("accounts");
            pick(on, "#passage-document", "Newsletter brief");
            type(on, "#passage-text", "over 26,000 accounts");
            press(on, "#form-confirm");
            assertThat(says(on, "“over 26,000”")).isTrue();

            List<stillwatch.claims.Conflicts.Found> open = made.opened.claims().conflicts().stream()
                    .filter(stillwatch.claims.Conflicts.Found::open)
                    .toList();
            assertThat(open).isNotEmpty();
            String conflict = open.getFirst().conflict().id().toString();
            at(on, conflict);
            assertThat(says(on, "to settle")).isTrue();
            press(on, "#conflict-settle");
            press(on, "#form-confirm");
            assertThat(on.robot.lookup("#settle-note-wrong").query().isVisible())
                    .isTrue();
            type(on, "#settle-note", "the brief counts another week");
            on.robot.type(KeyCode.ENTER);
            on.settle();
            assertThat(says(on, "left open, both are told")).isTrue();
            assertThat(made.opened.claims().conflicts().stream()
                            .filter(one -> one.conflict().id().toString().equals(conflict)))
                    .noneMatch(stillwatch.claims.Conflicts.Found::open);
        }
    }

    @Test
    void numbers_that_agree_only_cut_off_say_so_beside_each_other() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            press(on, "#claims-tab-numbers");

            assertThat(says(on, "“28 million” agrees with “28.8 million” only if digits were cut off, not rounded."))
                    .isTrue();
            assertThat(on.robot.lookup(".range-bar").queryAll()).hasSize(19);
            assertThat(text(on, "#claims-add")).isEqualTo("New number");
            String number = made.opened
                    .claims()
                    .figures()
                    .getFirst()
                    .rows()
                    .getFirst()
                    .figure()
                    .id();
            at(on, number);
            assertThat(says(on, "23,750 to 25,000")).isTrue();
            press(on, "#number-of-claim");
            assertThat(on.goneToIds).containsExactly(id(made, "P1"));
        }
    }

    @Test
    void a_question_is_asked_about_a_claim_and_answered() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            at(on, id(made, "P2"));
            press(on, "#claim-question");
            type(on, "#question-text", "Who counted the exchanges?");
            type(on, "#question-who", "the company");
            press(on, "#form-confirm");
            assertThat(says(on, "Who counted the exchanges?")).isTrue();
            assertThat(says(on, "could answer: the company")).isTrue();

            String question = made.opened.claims().openQuestions().getLast().id();
            at(on, question);
            assertThat(text(on, "#sheet-title")).isEqualTo("Who counted the exchanges?");
            press(on, "#question-answer");
            type(on, "#question-answer-text", "Its own logs, says the letter");
            on.robot.type(KeyCode.ENTER);
            on.settle();
            assertThat(made.opened.claims().openQuestions()).hasSize(4);
            assertThat(says(on, "Its own logs, says the letter")).isTrue();
        }
    }

    @Test
    void explanations_are_weighed_in_the_table_by_keys_and_ranked_by_what_is_against_them() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            press(on, "#claims-tab-explanations");
            TableView<?> table = on.robot.lookup("#explanations-table").queryTableView();
            OnScreen.fx(() -> {
                table.requestFocus();
                table.getFocusModel().focus(0, column(table, 1));
                return true;
            });
            on.robot.type(KeyCode.ENTER);
            on.settle();
            pick(on, "#evaluation-rating", "very inconsistent");
            type(on, "#evaluation-why", "no lab would need so many");
            on.robot.type(KeyCode.ENTER);
            on.settle();

            var rows = made.opened.claims().matrix().rows();
            assertThat(rows.getLast().hypothesis().what().text()).isEqualTo("A lab directed it");
            assertThat(rows.getLast().against()).isEqualTo(2);
            assertThat(text(on, "#explanations-ranked .go:last-child .label")).isEqualTo("5. A lab directed it");
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static javafx.scene.control.TableColumn column(TableView table, int at) {
        return (javafx.scene.control.TableColumn) table.getVisibleLeafColumn(at);
    }

    @Test
    void an_empty_case_says_what_a_claim_is_and_begins_one() throws Exception {
        try (FilledCase made = FilledCase.empty(folder);
                OnScreen on = on(made)) {
            assertThat(says(on, "No claim yet")).isTrue();
            on.picture("claims-empty", 1260, 820, Theme.LIGHT);
            on.robot.clickOn("#claims-first").write("Something").type(KeyCode.ESCAPE);
            on.settle();
            assertThat(on.robot.lookup("#claim-subject").tryQuery()).isEmpty();
            assertThat(made.opened.claims().lines()).isEmpty();
        }
    }

    @Test
    void a_file_of_claims_that_is_dropped_is_looked_at_before_it_comes_in() throws Exception {
        Path file = folder.resolve("questions.csv");
        Files.writeString(file, "text,whoCouldAnswer\nWho paid?,the bank\n,nobody\n");
        try (FilledCase made = FilledCase.empty(folder);
                OnScreen on = on(made)) {
            assertThat(OnScreen.fx(() -> on.screen().drop(List.of(file)))).isTrue();
            on.settle();
            pick(on, "#import-subject", "questions");
            assertThat(text(on, "#import-reading"))
                    .startsWith("2 rows = 1 accepted + 0 duplicate + 1 rejected")
                    .contains("line 3");
            assertThat(made.opened.claims().openQuestions()).isEmpty();
            press(on, "#form-confirm");
            assertThat(made.opened.claims().openQuestions()).hasSize(1);
            assertThat(on.said).contains("Claims imported", "2 rows = 1 accepted + 0 duplicate + 1 rejected");
        }
    }

    @Test
    void claims_that_are_hard_to_show_can_be_looked_at() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).claims();
                OnScreen on = on(made)) {
            String far = made.opened.claims().lines().get(1).proposition().id();
            at(on, far);
            on.picture("claims-hard", 1260, 900, Theme.DARK);
            press(on, "#claims-add");
            on.picture("claims-new", 1260, 900, Theme.LIGHT);
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void it_can_be_looked_at() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on = on(made)) {
            at(on, id(made, "P1"));
            press(on, "#origins-unfold");
            on.picture("claims-light", 1260, 900, Theme.LIGHT);
            on.picture("claims-tall", 1260, 2400, Theme.LIGHT);
            on.picture("claims-dark", 1260, 900, Theme.DARK);
            on.picture("claims-small", 960, 640, Theme.LIGHT);
            on.picture("claims-large-text", 1260, 900, new Look(Theme.LIGHT, 200));
            for (Tab tab : Tab.values()) {
                press(on, "#claims-tab-" + tab.name().toLowerCase(java.util.Locale.ROOT));
                on.picture("claims-" + tab.name().toLowerCase(java.util.Locale.ROOT), 1260, 1000, Theme.LIGHT);
            }
            press(on, "#claim-decide");
            on.picture("claims-decide", 1260, 1100, Theme.DARK);
            assertThat(on.troubles).isEmpty();
        }
    }
}
