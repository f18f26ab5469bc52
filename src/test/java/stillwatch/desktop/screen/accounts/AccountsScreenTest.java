package stillwatch.desktop.screen.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.DecidedAs;
import stillwatch.casefile.LinkKind;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.HeatMap;
import stillwatch.roster.Column;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.store.decided.Links.Link;

/** The screen of accounts, used as a person uses it. */
class AccountsScreenTest {
    @TempDir
    Path folder;

    private SampleCase sample;
    private OnScreen on;

    @BeforeEach
    void open() throws Exception {
        sample = new SampleCase(folder, SampleCase.rows());
        on = sample.on;
    }

    @AfterEach
    void close() throws Exception {
        assertThat(on.troubles).isEmpty();
        sample.close();
    }

    private AccountTable table() {
        return on.robot.lookup("#accounts-table").queryAs(AccountTable.class);
    }

    private List<String> shown() {
        var roster = sample.opened.columns().roster();
        return OnScreen.fx(() -> IntStream.range(0, table().getItems().size())
                .mapToObj(at -> roster.key(table().getItems().get(at)).externalId())
                .toList());
    }

    private void choose(String... accounts) {
        List<String> now = shown();
        OnScreen.fx(() -> {
            table().getSelectionModel().clearSelection();
            for (String one : accounts) {
                table().getSelectionModel().select(now.indexOf(one));
            }
            return true;
        });
        on.settle();
    }

    private void press(String id) {
        OnScreen.fx(() -> {
            on.robot.lookup("#" + id).queryAs(Button.class).fire();
            return true;
        });
        on.settle();
    }

    private void type(String id, String text) {
        OnScreen.fx(() -> {
            TextInputControl field = on.robot.lookup("#" + id).queryAs(TextInputControl.class);
            field.requestFocus();
            field.setText(text);
            return true;
        });
        on.settle();
    }

    private String text(String id) {
        return on.robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    private List<String> inspector() {
        return OnScreen.fx(() -> on
                .robot
                .from(on.robot.lookup("#accounts-inspector").<Node>query())
                .lookup((Node node) -> node instanceof Label label && label.isVisible())
                .<Label>queryAll()
                .stream()
                .map(Label::getText)
                .toList());
    }

    @Test
    void typing_filters_and_enter_keeps_the_term_as_a_mark_that_can_be_taken_off() {
        on.robot.clickOn("#accounts-filter").write("country:SG pm_47ee");
        on.settle();
        assertThat(shown()).containsExactlyInAnyOrder("hl-100", "hl-102");

        on.robot.type(KeyCode.ENTER);
        on.settle();
        assertThat(text("filter-chip-0")).startsWith("country: SG");
        assertThat(on.here().words()).isEqualTo("country:SG pm_47ee");

        on.robot.clickOn("#filter-chip-0");
        on.settle();
        assertThat(shown()).containsExactlyInAnyOrder("hl-100", "hl-101", "hl-102", "hl-103");
    }

    @Test
    void what_the_filter_does_not_understand_is_said_below_it() {
        type("accounts-filter", "SG shares:many");
        assertThat(text("accounts-filter-problem")).contains("is no number");
        type("accounts-filter", "SG shares:>0");
        assertThat(on.robot.lookup("#accounts-filter-problem").<Label>query().isVisible())
                .isFalse();
    }

    @Test
    void a_column_sorts_both_ways_and_what_has_no_value_comes_last() {
        press("accounts-columns");
        press("sort-created");
        assertThat(shown()).startsWith("hl-100", "hl-101").endsWith("hl-115");
        press("sort-created");
        assertThat(shown()).startsWith("hl-115", "hl-114").endsWith("hl-100");
        press("sort-cluster");
        assertThat(shown().subList(0, 3)).containsExactlyInAnyOrder("hl-105", "hl-106", "hl-107");
        on.robot.type(KeyCode.ESCAPE);
    }

    @Test
    void what_is_chosen_stays_chosen_while_the_rows_around_it_change() {
        choose("hl-102");
        type("accounts-filter", "country:SG");
        assertThat(OnScreen.fx(
                        () -> table().getSelectionModel().getSelectedIndices().size()))
                .isEqualTo(1);
        assertThat(text("inspector-account")).isEqualTo("hl-102");
        assertThat(on.here().id()).isEqualTo(SampleCase.id("hl-102"));
    }

    @Test
    void rows_are_chosen_by_mouse_and_by_key_one_a_stretch_single_ones_and_all() {
        List<String> rows = shown();
        on.robot.clickOn(rows.get(1));
        on.settle();
        assertThat(text("chosen-count")).isEqualTo("1 chosen");
        on.robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
        on.settle();
        assertThat(text("chosen-count")).isEqualTo("3 chosen");
        on.robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
        on.settle();
        assertThat(text("chosen-count")).isEqualTo("2 chosen");
        withControl(rows.get(6), false);
        assertThat(text("chosen-count")).isEqualTo("3 chosen");
        withControl(rows.get(6), true);
        assertThat(text("chosen-count")).isEqualTo("2 chosen");
        on.robot.clickOn(rows.get(2)).type(KeyCode.DOWN);
        on.settle();
        assertThat(text("inspector-account")).isEqualTo(rows.get(3));
        on.robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        on.settle();
        assertThat(text("chosen-count")).isEqualTo("16 chosen");
    }

    /** A click while the key is down; the screen without a window carries no keys with its mouse. */
    private void withControl(String row, boolean chosen) {
        OnScreen.fx(() -> {
            AccountCell cell = on.robot
                    .lookup((Node node) -> node instanceof AccountCell one
                            && row.equals(one.getText())
                            && one.getTableRow().isVisible()
                            && one.getTableRow().isSelected() == chosen)
                    .queryAs(AccountCell.class);
            var at = cell.localToScene(5, 5);
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                cell.fireEvent(new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
            }
            return true;
        });
        on.settle();
    }

    @Test
    void several_are_linked_with_a_reason_and_undone_from_the_notice() {
        choose("hl-100", "hl-101", "hl-102");
        assertThat(text("chosen-count")).isEqualTo("3 chosen");
        press("chosen-link");
        press("form-confirm");
        assertThat(text("form-reason-wrong")).startsWith("Say why");
        assertThat(sample.opened.links().all()).isEmpty();

        on.robot
                .clickOn("#choose-unsure")
                .clickOn("#form-reason")
                .write("One card")
                .type(KeyCode.ENTER);
        on.settle();
        Link link = sample.opened.links().all().getFirst();
        assertThat(link.accounts()).hasSize(3);
        assertThat(link.verdict()).isEqualTo(DecidedAs.UNSURE);
        assertThat(link.kind()).isEqualTo(LinkKind.SAME_OPERATOR);
        assertThat(link.why()).isEqualTo("One card");
        assertThat(on.robot.lookup("#form-confirm").tryQuery()).isEmpty();

        on.takeLastAction();
        assertThat(sample.opened.links().all()).isEmpty();
    }

    @Test
    void one_is_linked_to_another_by_its_name_and_an_unknown_name_is_refused_beside_the_form() {
        choose("hl-104");
        press("chosen-link");
        type("form-reason", "Same words");
        type("link-others", "hl-999");
        press("form-confirm");
        assertThat(text("form-trouble")).contains("hl-999");

        type("link-others", "hl-105");
        press("form-confirm");
        assertThat(sample.opened.links().all()).hasSize(1);
        assertThat(inspector()).anyMatch(words -> words.startsWith("belongs together with hl-105"));
    }

    @Test
    void a_cluster_is_formed_found_by_the_filter_and_shown_as_ours() {
        choose("hl-100", "hl-101");
        press("chosen-cluster");
        type("basis-0", "the card");
        type("form-reason", "One card, one address");
        press("form-confirm");
        Cluster formed = sample.opened.links().clusters().all().getFirst();
        assertThat(formed.label()).isEqualTo("C-01");
        assertThat(formed.members()).extracting(one -> one.basis()).containsExactlyInAnyOrder("the card", null);

        type("accounts-filter", "cluster:C-01");
        assertThat(shown()).containsExactlyInAnyOrder("hl-100", "hl-101");
        type("accounts-filter", "cluster:gannet");
        assertThat(shown()).hasSize(3);
        type("accounts-filter", "-has:cluster");
        assertThat(shown()).hasSize(11);
        type("accounts-filter", "has:cluster");
        assertThat(on.robot.lookup("C-01 ✓").queryAll()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(on.robot.lookup("Gannet · claimed").queryAll()).isNotEmpty();
    }

    @Test
    void a_claimed_cluster_is_accepted_and_then_split() throws Exception {
        press("segment-clusters", true);
        on.show(new Where(ScreenName.ACCOUNTS, claimed(), ""));
        assertThat(inspector()).anyMatch(words -> words.contains("Only claimed by Partner, not decided"));
        press("cluster-accept");
        type("form-reason", "Checked each");
        press("form-confirm");
        Cluster ours = sample.opened.links().clusters().all().getFirst();
        assertThat(ours.claim()).isEqualTo(claimed());

        on.show(new Where(ScreenName.ACCOUNTS, ours.id(), ""));
        on.robot.clickOn("#member-0");
        press("cluster-split");
        type("form-reason", "Another shift");
        press("form-confirm");
        assertThat(sample.opened.links().clusters().all())
                .extracting(one -> one.members().size())
                .containsExactly(2, 1);
    }

    private void press(String id, boolean toggle) {
        OnScreen.fx(() -> {
            on.robot
                    .lookup("#" + id)
                    .queryAs(javafx.scene.control.ToggleButton.class)
                    .setSelected(toggle);
            return true;
        });
        on.settle();
    }

    private static String claimed() {
        return new stillwatch.casefile.ClusterKey("Partner", "Gannet").id().toString();
    }

    @Test
    void merged_accounts_stand_under_the_one_that_is_kept_and_its_others_are_named() {
        choose("hl-100", "hl-101");
        press("chosen-merge");
        type("form-reason", "One person said so");
        press("form-confirm");
        assertThat(shown()).hasSize(15);
        String kept = sample.opened.links().merged().getFirst().kept();
        String other = kept.equals(SampleCase.id("hl-100")) ? "hl-101" : "hl-100";
        assertThat(shown()).doesNotContain(other);
        type("accounts-filter", "\"" + other + "\"");
        assertThat(shown()).hasSize(1).doesNotContain(other);
        choose(shown().getFirst());
        assertThat(inspector()).anyMatch(words -> words.equals("is the same as " + other));
        on.takeLastAction();
        type("accounts-filter", "");
        assertThat(shown()).hasSize(16);
    }

    @Test
    void a_note_shows_in_the_inspector() {
        choose("hl-103");
        press("chosen-note");
        type("note-text", "Looks alike");
        press("form-confirm");
        assertThat(inspector()).contains("“Looks alike”");
    }

    @Test
    void chosen_rows_are_copied_with_the_titles_of_their_columns() {
        choose("hl-100", "hl-101");
        OnScreen.fx(() -> {
            table().requestFocus();
            return true;
        });
        on.robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        on.settle();
        String copied = OnScreen.fx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines().toList()).hasSize(3);
        assertThat(copied.lines().findFirst().orElseThrow()).startsWith("Account\tName\tCreated");
        assertThat(copied).contains("hl-100\tName 0\t2026-04-01");
    }

    @Test
    void a_view_is_kept_and_there_again_after_the_program_was_closed() throws Exception {
        type("accounts-filter", "country:DE");
        press("accounts-columns");
        press("sort-created");
        press("sort-created");
        on.robot.type(KeyCode.ESCAPE);
        press("accounts-views");
        type("view-name", "Germans");
        press("view-save");
        sample.reopen();
        on = sample.on;
        assertThat(shown()).hasSize(16);
        press("accounts-views");
        press("view-choose-0");
        assertThat(shown()).hasSize(8).startsWith("hl-115");
        assertThat(text("accounts-views")).contains("Germans");

        press("accounts-views");
        press("view-delete-0");
        on.takeLastAction();
        sample.reopen();
        on = sample.on;
        press("accounts-views");
        assertThat(text("view-choose-0")).isEqualTo("Germans");
        on.robot.type(KeyCode.ESCAPE);
    }

    @Test
    void columns_are_turned_off_and_moved_without_dragging() {
        press("accounts-columns");
        on.robot.clickOn("#column-name");
        assertThat(OnScreen.fx(() ->
                        table().shownColumns().stream().map(one -> one.name()).toList()))
                .doesNotContain("name")
                .startsWith("account", "created");
        press("columns-reset");
        assertThat(OnScreen.fx(() ->
                        table().shownColumns().stream().map(one -> one.name()).toList()))
                .startsWith("account", "name", "created");
        on.robot.type(KeyCode.ESCAPE);
    }

    @Test
    void the_heat_map_counts_what_is_known_to_the_hour_and_says_what_is_not() {
        choose("hl-100");
        assertThat(text("inspector-when"))
                .contains("n = 6")
                .contains("too vague")
                .contains("UTC");
        HeatMap map = on.robot.lookup("#inspector-week").queryAs(HeatMap.class);
        assertThat(map.getAccessibleText()).contains("Most on Monday from 9:00, 2");
    }

    @Test
    void a_shared_signal_leads_to_those_who_share_it() {
        choose("hl-101");
        assertThat(inspector()).contains("payment pm_47ee", "3 others");
        on.robot.clickOn("payment pm_47ee");
        on.settle();
        assertThat(shown()).hasSize(4);
        assertThat(on.here().words()).isEqualTo("payment:\"pm_47ee\"");
    }

    @Test
    void what_several_have_in_common_is_told_apart_from_what_most_have() {
        choose("hl-100", "hl-101", "hl-102", "hl-109");
        List<String> words = inspector();
        assertThat(words).contains("4 accounts chosen", "Shared by most", "Shared by some");
        assertThat(words).contains("3 of 4 · 1 other").contains("SG ×2 · DE ×2");
        assertThat(words).doesNotContain("Shared by all 4");
    }

    @Test
    void the_view_is_exported_as_it_is_shown() throws Exception {
        type("accounts-filter", "country:DE state:banned");
        press("accounts-export");
        Path file = folder.resolve("out.csv");
        type("export-file", file.toString());
        press("form-confirm");
        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(Files.readAllLines(file).get(1)).startsWith("hl-103,Name 3,2026-04-04");
        assertThat(on.said.getLast()).contains("1 account written");

        press("accounts-export");
        type("export-file", file.toString());
        press("form-confirm");
        assertThat(text("form-trouble")).contains("is there already");
    }

    @Test
    void nothing_fitting_offers_to_clear_the_filter() {
        type("accounts-filter", "nobody-at-all");
        assertThat(shown()).isEmpty();
        press("accounts-clear");
        assertThat(shown()).hasSize(16);
        assertThat(on.robot.lookup("#accounts-filter").queryAs(TextField.class).getText())
                .isEmpty();
    }

    @Test
    void a_field_and_a_value_are_picked_instead_of_typed() {
        on.robot.clickOn("#accounts-filter-add");
        on.settle();
        on.robot.clickOn(
                node -> node instanceof javafx.scene.control.ListCell<?> cell && "Country".equals(cell.getText()));
        on.settle();
        on.robot.clickOn("DE");
        on.settle();
        assertThat(shown()).hasSize(8);
        assertThat(text("filter-chip-0")).startsWith("country: DE");
    }

    @Test
    void a_stretch_of_a_number_is_chosen_on_a_slider() {
        on.robot.clickOn("#accounts-filter-add");
        OnScreen.fx(() -> {
            ListView<Column> fields = on.robot.lookup("#offer-fields").queryListView();
            Column wanted = fields.getItems().stream()
                    .filter(one -> one.name().equals("shares"))
                    .findFirst()
                    .orElseThrow();
            fields.getSelectionModel().select(wanted);
            return true;
        });
        on.settle();
        RangeSlider slider = on.robot.lookup("#offer-range").queryAs(RangeSlider.class);
        assertThat(OnScreen.fx(() -> slider.getParent().isVisible())).isTrue();
        OnScreen.fx(() -> {
            slider.setLowValue(slider.getMax());
            return true;
        });
        int all = shown().size();
        OnScreen.pulses();
        on.robot.clickOn("#offer-range-take");
        on.settle();

        assertThat(text("filter-chip-0")).startsWith("shares: >=1");
        assertThat(shown()).isNotEmpty().hasSizeLessThan(all);
    }

    @Test
    void going_back_restores_filter_and_choice() {
        on.show(new Where(ScreenName.ACCOUNTS, SampleCase.id("hl-103"), "country:DE"));
        assertThat(shown()).hasSize(8);
        assertThat(text("inspector-account")).isEqualTo("hl-103");
        on.show(new Where(ScreenName.ACCOUNTS, null, ""));
        assertThat(shown()).hasSize(16);
        assertThat(inspector()).contains("Nothing chosen");
    }

    @Test
    void what_is_typed_in_a_form_is_not_lost_when_the_case_changes() throws Exception {
        choose("hl-100", "hl-101");
        press("chosen-link");
        type("form-reason", "half a sentence");
        sample.opened.notes().add("other", SampleCase.id("hl-100"), "", "meanwhile", List.of(), false);
        on.settle();
        assertThat(on.robot.lookup("#form-reason").queryAs(TextArea.class).getText())
                .isEqualTo("half a sentence");
    }
}
