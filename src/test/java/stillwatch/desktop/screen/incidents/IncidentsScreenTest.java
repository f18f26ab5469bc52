package stillwatch.desktop.screen.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.desktop.sheet.tie.Offer;
import stillwatch.store.list.ClusterLine;
import stillwatch.store.view.Located;
import stillwatch.store.view.Rows;
import stillwatch.workbench.IncidentWork.Said;

/** Incidents of a real case, driven by mouse and keys. */
class IncidentsScreenTest {
    private static final String TIDE = new IncidentFact(null, "Spring tide", null, null, List.of(), List.of())
            .id()
            .toString();

    @TempDir
    Path folder;

    private static OnScreen on(FilledCase made) throws Exception {
        return OnScreen.of(made.opened, made.folder, made.place, ScreenName.INCIDENTS, IncidentsScreen::new);
    }

    private static String text(OnScreen on, String query) {
        return on.robot.lookup(query).queryAs(Label.class).getText();
    }

    private static boolean says(OnScreen on, String words) {
        return !on.robot
                .lookup((Label label) ->
                        label.getText() != null && label.getText().contains(words))
                .queryAll()
                .isEmpty();
    }

    private static List<String> names(OnScreen on) {
        TableView<IncidentRow> table = on.robot.lookup("#incidents-table").queryTableView();
        return OnScreen.fx(
                () -> table.getItems().stream().map(IncidentRow::name).toList());
    }

    private static void press(OnScreen on, String query) {
        Node node = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            ((javafx.scene.control.Button) node).fire();
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

    private static String firstEvent(FilledCase made) {
        long[] first = made.opened.columns().events().page(0, 1);
        List<Located<EventFact>> found = made.opened.read(tables -> new Rows(tables.rows()).events(first));
        return found.getFirst().id().toString();
    }

    @Test
    void imported_incidents_are_listed_filtered_and_sorted_and_the_chosen_one_tells_its_period() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            assertThat(names(on)).containsExactly("Slack water", "Spring tide");
            on.robot.clickOn("#incidents-filter").write("alleged MULTI-step");
            on.settle();
            assertThat(names(on)).isEmpty();
            on.robot.eraseText(18).write("MULTI-step");
            on.settle();
            assertThat(names(on)).containsExactly("Spring tide");
            assertThat(text(on, "#incidents-count")).isEqualTo("1 of 2");

            on.robot.type(KeyCode.DOWN);
            on.settle();
            assertThat(text(on, "#sheet-title")).isEqualTo("Spring tide");
            assertThat(says(on, "“2026-03-23 / 2026-04-17”")).isTrue();
            assertThat(on.here()).isEqualTo(new Where(ScreenName.INCIDENTS, TIDE, "MULTI-step"));
            on.robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
            String copied = OnScreen.fx(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied.split("\n")[1]).startsWith("Spring tide\t2026-03-23 to 2026-04-17 UTC");
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void an_incident_is_written_down_while_its_period_is_read_and_can_be_taken_back() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            on.robot.clickOn("#incidents-add").type(KeyCode.ENTER);
            on.settle();
            assertThat(on.robot.lookup("#incident-name-wrong").query().isVisible())
                    .isTrue();

            on.robot
                    .clickOn("#incident-name")
                    .write("Low water")
                    .clickOn("#incident-period")
                    .write("sometime");
            assertThat(text(on, "#incident-reading")).startsWith("The period cannot be read");
            on.robot.eraseText(8).write("22 April 2026 to 2026-05-01");
            assertThat(text(on, "#incident-reading")).contains("Understood: ", "Choose a zone");
            type(on, "#incident-zone .text-field", "Europe/Berlin");
            assertThat(text(on, "#incident-reading")).contains("2026-04-21 22:00:00 to 2026-05-01 21:59:59 UTC");
            on.robot.clickOn("#incident-period").type(KeyCode.ENTER);
            on.settle();

            assertThat(names(on)).containsExactly("Low water", "Slack water", "Spring tide");
            assertThat(text(on, "#sheet-title")).isEqualTo("Low water");
            assertThat(says(on, "2026-04-22 to 2026-05-01 Europe/Berlin")).isTrue();
            on.takeLastAction();
            assertThat(names(on)).containsExactly("Slack water", "Spring tide");
            assertThat(says(on, "No longer there")).isTrue();
        }
    }

    @Test
    void an_imported_incident_is_described_and_what_the_import_says_stays_beside() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            on.show(Where.of(ScreenName.INCIDENTS).at(TIDE));
            press(on, "#incident-describe");
            press(on, "#form-confirm");
            assertThat(text(on, "#form-refused")).isEqualTo("Nothing of the incident was changed.");
            type(on, "#incident-summary", "Bulk requests in spring");
            on.robot.type(KeyCode.ENTER);
            on.settle();

            assertThat(says(on, "Bulk requests in spring")).isTrue();
            assertThat(says(on, "As imported")).isTrue();
            assertThat(made.opened.incidents().of(TIDE).orElseThrow().period()).isNull();
            assertThat(made.opened.read(IncidentRow::all).get(1).when())
                    .isEqualTo("2026-03-23 to 2026-04-17 UTC (given)");
        }
    }

    @Test
    void something_is_found_connected_gone_to_and_disconnected_by_keys_alone() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            on.show(Where.of(ScreenName.INCIDENTS).at(TIDE));
            press(on, "#sheet-connect");
            on.robot.write("hl-00400");
            on.settle();
            on.robot.type(KeyCode.DOWN, KeyCode.ENTER).type(KeyCode.ENTER);
            on.settle();
            assertThat(on.robot.lookup("#form-why-wrong").query().isVisible()).isTrue();
            on.robot.write("Named in the letter").type(KeyCode.ENTER);
            on.settle();

            assertThat(made.opened.incidents().connections(TIDE)).hasSize(1);
            assertThat(made.opened.read(IncidentRow::all).get(1).connected(Kind.ACCOUNT))
                    .isEqualTo(1);
            assertThat(says(on, "Named in the letter")).isTrue();
            on.robot.clickOn(".tie .go");
            String account =
                    made.opened.incidents().connections(TIDE).getFirst().other(TIDE);
            assertThat(on.goneToIds).containsExactly(account);

            on.robot.clickOn(".tie .disconnect");
            on.robot.write("A slip").type(KeyCode.ENTER);
            on.settle();
            assertThat(made.opened.incidents().connections(TIDE)).isEmpty();
            on.takeLastAction();
            assertThat(made.opened.incidents().connections(TIDE)).hasSize(1);
        }
    }

    @Test
    void a_claimed_cluster_says_whose_claim_it_is_where_it_is_offered_and_where_it_is_connected() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            Id gannet = made.opened.read(ClusterLine::all).getFirst().id();
            made.opened.incidents().connect(FilledCase.BY, TIDE, gannet.toString(), "The same weeks");
            on.show(Where.of(ScreenName.INCIDENTS).at(TIDE));

            assertThat(says(on, "claimed by Breakwater Desk")).isTrue();
            Offer.Asked asked = new Offer.Asked("gannet", java.util.Set.of(Kind.CLUSTER), java.util.Set.of(gannet));
            List<Offer> offers = Offer.of(made.opened, asked, stillwatch.progress.Progress.NONE);
            Offer offer = offers.stream()
                    .filter(one -> one.id().equals(gannet))
                    .findFirst()
                    .orElseThrow();
            assertThat(offer.already()).isTrue();
            assertThat(offer.named().about()).isEqualTo("claimed by Breakwater Desk");
        }
    }

    @Test
    void events_of_the_period_are_listed_a_few_at_a_time() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            on.show(Where.of(ScreenName.INCIDENTS).at(TIDE));
            assertThat(on.robot.lookup("#incident-during .go").queryAll()).hasSize(8);
            press(on, "#during-more");
            assertThat(on.robot.lookup("#incident-during .go").queryAll()).hasSize(32);
        }
    }

    @Test
    void escape_leaves_a_form_and_nothing_is_decided() throws Exception {
        try (FilledCase made = FilledCase.empty(folder);
                OnScreen on = on(made)) {
            long before = made.opened.head().seq();
            on.robot.clickOn("#incidents-first").write("Something").type(KeyCode.ESCAPE);
            on.settle();

            assertThat(on.robot.lookup("#incident-name").tryQuery()).isEmpty();
            assertThat(made.opened.head().seq()).isEqualTo(before);
            on.picture("incidents-empty", 1260, 820, Theme.LIGHT);
            on.robot.clickOn("#incidents-import");
            assertThat(on.goneTo).containsExactly(Where.of(ScreenName.IMPORT));
        }
    }

    @Test
    void it_can_be_looked_at() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide().hardToShow();
                OnScreen on = on(made)) {
            fill(made);
            on.settle();
            on.show(Where.of(ScreenName.INCIDENTS).at(TIDE));
            Path light = on.picture("incidents-light", 1260, 1250, Theme.LIGHT);
            on.picture("incidents-dark", 1260, 900, Theme.DARK);
            on.picture("incidents-small", 960, 640, Theme.LIGHT);
            press(on, "#sheet-connect");
            on.robot.write("ga");
            on.settle();
            on.picture("incidents-connect", 1260, 900, Theme.LIGHT);
            on.robot.type(KeyCode.ESCAPE);
            press(on, "#incidents-add");
            type(on, "#incident-period", "22 April 2026 to 2026-05-01");
            on.picture("incidents-new", 1260, 900, Theme.DARK);

            assertThat(light).isNotEmptyFile();
            assertThat(on.troubles).isEmpty();
        }
    }

    private static void fill(FilledCase made) throws Exception {
        var incidents = made.opened.incidents();
        incidents.add("王小明", new Said("针对模型的批量查询行动", "大量账号同时提问", "2026-04", null));
        incidents.add(
                "محمد", new Said("حملة الرسائل الجماعية", "حسابات كثيرة في ليلة واحدة", "2026-04-22 10:00", null));
        incidents.add(FilledCase.BY, new Said(FilledCase.LONG_WORD, FilledCase.LONG_WORD, null, null));
        String cluster = made.opened.read(ClusterLine::all).getFirst().id().toString();
        incidents.connect(FilledCase.BY, TIDE, cluster, "The same weeks, the same kind of request");
        incidents.connect("王小明", TIDE, FilledCase.key("深圳第一"), "这个账号在同一时间提问 " + FilledCase.LONG_WORD);
        incidents.connect(FilledCase.BY, TIDE, firstEvent(made), "The first account of all");
        String evidence = made.opened.custody().all().getFirst().id();
        incidents.connect(FilledCase.BY, TIDE, evidence, "Says so in its second paragraph");
        made.opened.notes().add("محمد", TIDE, "", "ملاحظة عن الحادث", List.of("标签", "to check"), true);
    }
}
