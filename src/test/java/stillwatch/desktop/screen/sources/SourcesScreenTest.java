package stillwatch.desktop.screen.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.Stake;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.store.decided.Abouts;
import stillwatch.store.list.ClusterLine;
import stillwatch.workbench.SourceWork.Opinion;

/** Sources of a real case, driven by mouse and keys. */
class SourcesScreenTest {
    private static final String BREAKWATER = Abouts.source("Breakwater Desk").toString();

    @TempDir
    Path folder;

    private static OnScreen on(FilledCase made) throws Exception {
        return OnScreen.of(made.opened, made.folder, made.place, ScreenName.SOURCES, SourcesScreen::new);
    }

    private static boolean says(OnScreen on, String words) {
        return !on.robot
                .lookup((Label label) ->
                        label.getText() != null && label.getText().contains(words))
                .queryAll()
                .isEmpty();
    }

    private static String text(OnScreen on, String query) {
        return on.robot.lookup(query).queryAs(Label.class).getText();
    }

    private static List<String> names(OnScreen on) {
        TableView<SourceRow> table = on.robot.lookup("#sources-table").queryTableView();
        return OnScreen.fx(() -> table.getItems().stream().map(SourceRow::name).toList());
    }

    private static void press(OnScreen on, String query) {
        Node node = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            ((Button) node).fire();
            return true;
        });
        on.settle();
    }

    private static String document(String source, String ref) {
        return new DocumentFact(ref, source, "", null, null, null, List.of())
                .id()
                .toString();
    }

    @Test
    void sources_are_listed_with_what_came_from_them_and_filtered_by_what_is_said_of_them() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            assertThat(names(on)).hasSize(7).contains("Breakwater Desk", "Quayside Credits");
            on.robot.clickOn("#sources-filter").write("ally fairly");
            on.settle();
            assertThat(names(on)).containsExactly("Breakwater Desk");
            on.robot.type(KeyCode.DOWN);
            on.settle();

            assertThat(text(on, "#sheet-title")).isEqualTo("Breakwater Desk");
            assertThat(on.robot.lookup("#source-documents .go").queryAll()).hasSize(2);
            long claimed = made.opened.read(ClusterLine::all).stream()
                    .filter(line -> line.claimedBy().equals("Breakwater Desk"))
                    .count();
            assertThat(on.robot.lookup("#source-clusters .go").queryAll()).hasSize((int) claimed);
            assertThat(on.here()).isEqualTo(new Where(ScreenName.SOURCES, BREAKWATER, "ally fairly"));
            on.robot.clickOn("#source-documents .go");
            assertThat(on.goneToIds).containsExactly(document("Breakwater Desk", "B-1"));
        }
    }

    @Test
    void an_assessment_needs_its_basis_supersedes_the_earlier_one_and_can_be_taken_back() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            made.opened
                    .sources()
                    .assess("A. Reader", BREAKWATER, new Opinion(Stake.ALLY, "D", "One cluster was wrong"));
            on.show(Where.of(ScreenName.SOURCES).at(BREAKWATER));
            assertThat(says(on, "D, not usually reliable")).isTrue();

            press(on, "#source-assess");
            on.robot
                    .press(KeyCode.CONTROL)
                    .type(KeyCode.A)
                    .release(KeyCode.CONTROL)
                    .type(KeyCode.DELETE);
            on.robot.type(KeyCode.ENTER);
            on.settle();
            assertThat(on.robot.lookup("#source-basis-wrong").query().isVisible())
                    .isTrue();
            on.robot.write("Two more held");
            on.robot.clickOn("#reliability-b").clickOn("#source-basis").type(KeyCode.ENTER);
            on.settle();

            assertThat(made.opened
                            .sources()
                            .assessment(BREAKWATER)
                            .orElseThrow()
                            .reliability())
                    .isEqualTo("B");
            assertThat(on.robot.lookup("#source-assessments .go").queryAll()).hasSize(2);
            assertThat(says(on, "One cluster was wrong")).isTrue();
            assertThat(says(on, " · A. Reader")).isTrue();
            on.takeLastAction();
            assertThat(made.opened
                            .sources()
                            .assessment(BREAKWATER)
                            .orElseThrow()
                            .reliability())
                    .isEqualTo("D");
        }
    }

    @Test
    void a_source_is_added_by_hand_and_says_that_it_is_not_assessed() throws Exception {
        try (FilledCase made = FilledCase.empty(folder);
                OnScreen on = on(made)) {
            on.picture("sources-empty", 1260, 820, Theme.DARK);
            on.robot.clickOn("#sources-first").write("The Lighthouse").type(KeyCode.ENTER);
            on.settle();

            assertThat(names(on)).containsExactly("The Lighthouse");
            assertThat(says(on, "1 source, 1 not assessed")).isTrue();
            assertThat(text(on, "#sources-table .chip.warn")).isEqualTo("not assessed");
            press(on, "#sources-add");
            on.robot.write("The Lighthouse").type(KeyCode.ENTER);
            on.settle();
            assertThat(text(on, "#form-refused")).contains("in the case already");
        }
    }

    @Test
    void a_letter_without_a_basis_is_refused_beside_the_form() throws Exception {
        try (FilledCase made = FilledCase.empty(folder);
                OnScreen on = on(made)) {
            press(on, "#sources-add");
            on.robot.write("The Lighthouse").clickOn("#reliability-a");
            press(on, "#form-confirm");
            assertThat(text(on, "#form-refused")).isEqualTo("Say what the reliability rests on.");
            assertThat(made.opened.sources().added()).isEmpty();
        }
    }

    @Test
    void a_document_tells_what_it_is_derived_from_and_what_is_derived_from_it() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            on.show(Where.of(ScreenName.SOURCES).at(document("Harbourline", "H-2")));
            assertThat(text(on, "#sheet-title")).isEqualTo("Letter to the Office for Digital Markets");
            press(on, "#document-from");
            assertThat(on.goneToIds).containsExactly(document("Breakwater Desk", "B-2"));
            assertThat(on.robot.lookup("#document-resting .go").queryAll()).hasSize(1);

            on.show(Where.of(ScreenName.SOURCES).at(document("Breakwater Desk", "B-1")));
            assertThat(says(on, "unknown")).isTrue();
            press(on, "#document-source");
            assertThat(on.goneToIds).endsWith(BREAKWATER);
        }
    }

    @Test
    void an_actor_that_is_gone_to_is_shown_without_being_accused() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            Path file = made.folder.resolveSibling("actors.jsonl");
            Files.writeString(
                    file, "{\"type\":\"actor\",\"name\":\"The Crew\",\"actorKind\":\"GROUP\",\"aliases\":[\"水军\"]}\n");
            made.opened.importFile(FilledCase.BY, file, Wanted.PLAIN, Progress.NONE);
            on.show(Where.of(ScreenName.SOURCES)
                    .at(new ActorFact(null, "The Crew", ActorKind.GROUP, List.of(), List.of())
                            .id()
                            .toString()));

            assertThat(text(on, "#sheet-title")).isEqualTo("The Crew");
            assertThat(says(on, "水军")).isTrue();
            assertThat(says(on, "says nothing of what they did")).isTrue();
        }
    }

    @Test
    void notes_are_written_changed_and_removed() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            on.show(Where.of(ScreenName.SOURCES).at(BREAKWATER));
            press(on, "#note-add");
            on.robot.write("Ask for the raw rows").type(KeyCode.ENTER);
            on.settle();
            fire(on, "Change this note");
            on.robot.write(" again").type(KeyCode.ENTER);
            on.settle();
            assertThat(made.opened.notes().on(BREAKWATER).getFirst().text()).isEqualTo("Ask for the raw rows again");

            fire(on, "Remove this note");
            on.robot.write("Asked").type(KeyCode.ENTER);
            on.settle();
            assertThat(made.opened.notes().on(BREAKWATER)).isEmpty();
            on.takeLastAction();
            assertThat(made.opened.notes().on(BREAKWATER)).hasSize(1);
        }
    }

    private static void fire(OnScreen on, String name) {
        Button button = on.robot
                .lookup((Button one) -> name.equals(one.getAccessibleText()))
                .query();
        OnScreen.fx(() -> {
            button.fire();
            return true;
        });
        on.settle();
    }

    @Test
    void it_can_be_looked_at() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder).decide().hardToShow();
                OnScreen on = on(made)) {
            Opinion unsaid = new Opinion(Stake.NONE_KNOWN, null, null);
            made.opened.sources().add("王小明", "深圳海港晚报", "报纸", unsaid);
            made.opened
                    .sources()
                    .add("محمد", "مكتب الأسواق الرقمية", "سلطة", new Opinion(Stake.AUTHORITY, "A", "رسائل رسمية"));
            made.opened.sources().add(FilledCase.BY, FilledCase.LONG_WORD, FilledCase.LONG_WORD, unsaid);
            made.opened
                    .sources()
                    .assess("A. Reader", BREAKWATER, new Opinion(Stake.ALLY, "D", "One cluster was wrong"));
            on.settle();
            on.show(Where.of(ScreenName.SOURCES).at(BREAKWATER));
            Path light = on.picture("sources-light", 1260, 1100, Theme.LIGHT);
            on.picture("sources-dark", 1260, 900, Theme.DARK);
            on.picture("sources-small", 960, 640, Theme.LIGHT);
            press(on, "#source-assess");
            on.picture("sources-assess", 1260, 900, Theme.LIGHT);
            on.show(Where.of(ScreenName.SOURCES).at(document("Harbourline", "H-2")));
            on.picture("sources-document", 1260, 760, Theme.DARK);

            assertThat(light).isNotEmptyFile();
            assertThat(on.troubles).isEmpty();
        }
    }
}
