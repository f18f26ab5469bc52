package stillwatch.desktop.screen.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.fact.EventFact;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.progress.Progress;
import stillwatch.store.view.Located;
import stillwatch.store.view.Rows;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.TimelineView;
import stillwatch.workbench.OpenCase;

/** The screen by itself: what its inspector says, lanes, comparison, and pictures of it to be looked at. */
class TimelineScreenTest {
    @TempDir
    Path folder;

    private static OnScreen on(FilledCase made) throws Exception {
        return OnScreen.of(made.opened, made.folder, made.place, ScreenName.TIMELINE, TimelineScreen::new);
    }

    private static OnScreen on(OpenCase opened, Path folder) throws Exception {
        return OnScreen.of(
                opened, folder, TimelineCase.place(folder.getParent()), ScreenName.TIMELINE, TimelineScreen::new);
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

    private static void press(OnScreen on, String query) {
        Node node = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            ((Button) node).fire();
            return true;
        });
        on.settle();
    }

    private static TimelineView view(OnScreen on) {
        return (TimelineView) on.here().view();
    }

    private static String firstEvent(FilledCase made) {
        long[] first = made.opened.columns().events().page(0, 1);
        List<Located<EventFact>> found = made.opened.read(tables -> new Rows(tables.rows()).events(first));
        return found.getFirst().id().toString();
    }

    private static void go(OnScreen on, TimelineView view) {
        on.show(Where.of(ScreenName.TIMELINE).seen(view));
    }

    @Test
    void an_event_that_is_gone_to_tells_when_it_was_whose_it_is_and_where_it_came_from() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            String event = firstEvent(made);
            on.show(Where.of(ScreenName.TIMELINE).at(event));

            assertThat(view(on).selected()).hasSize(1);
            assertThat(says(on, "to the second")).isTrue();
            assertThat(says(on, "“2025-03-01T09:36:53Z”")).isTrue();
            press(on, "#event-account");
            assertThat(on.goneToIds).hasSize(1);
            assertThat(on.goneToIds.getFirst()).startsWith("account-");
            press(on, "#note-add");
            on.robot.write("First of all").type(KeyCode.ENTER);
            on.settle();
            assertThat(made.opened.notes().on(event)).hasSize(1);
            assertThat(text(on, "#sheet-notes .sheet-note .label")).isEqualTo("First of all");
            on.robot.clickOn("#sheet-origins .go");
            assertThat(on.goneTo.getLast().screen()).isEqualTo(ScreenName.IMPORT);
        }
    }

    @Test
    void a_withdrawn_event_goes_from_the_chart_and_undo_brings_it_back() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            String event = firstEvent(made);
            on.show(Where.of(ScreenName.TIMELINE).at(event));
            press(on, "#sheet-withdraw");
            on.robot.write("A test of the exporter").type(KeyCode.ENTER);
            on.settle();
            assertThat(made.opened.columns().events().size()).isEqualTo(598);
            assertThat(on.said.getLast()).isEqualTo("1 event withdrawn");
            on.show(Where.of(ScreenName.TIMELINE).at(event));
            assertThat(says(on, "A test of the exporter")).isTrue();
            press(on, "#sheet-restore");
            assertThat(made.opened.columns().events().size()).isEqualTo(599);
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void several_events_are_connected_with_an_incident_by_one_decision() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            long[] three = made.opened.columns().events().page(0, 3);
            go(on, view(on).selecting(Set.of(three[0], three[1], three[2])));
            assertThat(text(on, "#sheet-title")).isEqualTo("3 events selected");
            long before = made.opened.head().seq();
            press(on, "#several-connect");
            on.robot.write("Spring tide");
            on.settle();
            on.robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
            on.robot.write("Same weeks").type(KeyCode.ENTER);
            on.settle();
            assertThat(made.opened.head().seq()).isEqualTo(before + 1);
            assertThat(made.opened.incidents().connections()).hasSize(3);
            on.takeLastAction();
            assertThat(made.opened.incidents().connections()).isEmpty();
        }
    }

    @Test
    void lanes_are_chosen_hidden_and_moved_without_a_mouse() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            press(on, "#timeline-lanes");
            OnScreen.fx(() -> {
                on.robot.lookup("#lanes-by").queryComboBox().getSelectionModel().select((Object) LaneBy.KIND);
                return true;
            });
            on.settle();
            assertThat(view(on).lanes().by()).isEqualTo(LaneBy.KIND);
            assertThat(on.robot.lookup("#timeline-lanes").queryButton().getText())
                    .isEqualTo("Lanes: kind ⌄");
            Node first = on.robot
                    .lookup((Node node) -> String.valueOf(node.getId()).startsWith("lane-"))
                    .query();
            OnScreen.fx(() -> {
                ((javafx.scene.control.CheckBox) first).fire();
                return true;
            });
            on.settle();
            assertThat(view(on).lanes().hidden()).hasSize(1);
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void two_incidents_are_laid_over_each_other() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            press(on, "#timeline-compare");
            press(on, "#form-confirm");
            assertThat(view(on).compared()).isNotNull();
            assertThat(on.troubles).isEmpty();
            on.picture("timeline-compared", 1440, 900, Theme.LIGHT);
            press(on, "#compare-leave");
            assertThat(view(on).compared()).isNull();
        }
    }

    @Test
    void what_the_filter_does_not_understand_is_said() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            FilterWords read = FilterWords.read(made.opened, "colour:red kind:nothing-like-it words \"two words\"");
            assertThat(read.problems()).hasSize(2);
            assertThat(read.filter().words()).isEqualTo("words two words");
            on.robot.clickOn("#timeline-filter").write("colour:red").type(KeyCode.ENTER);
            on.settle();
            assertThat(text(on, "#timeline-problems")).contains("no field \"colour\"");
        }
    }

    @Test
    void pictures_to_be_looked_at() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            for (LaneBy by : LaneBy.values()) {
                go(on, view(on).with(stillwatch.timeline.view.LaneChoice.by(by)));
                on.settle();
                on.picture("timeline-by-" + by.word(), 1440, 900, by == LaneBy.KIND ? Theme.DARK : Theme.LIGHT);
            }
            on.picture("timeline-small", 960, 640, Theme.LIGHT);
            on.picture("timeline-large", 1280, 900, new Look(Theme.LIGHT, 200));
            press(on, "#timeline-table");
            on.settle();
            on.picture("timeline-as-table", 1440, 900, Theme.LIGHT);
            assertThat(on.troubles).isEmpty();
        }
        Path hard = TimelineCase.hardToShow(java.nio.file.Files.createDirectories(folder.resolve("hard")));
        try (OpenCase opened = OpenCase.open(hard, TimelineCase.place(folder.resolve("hard")), Progress.NONE);
                OnScreen on = on(opened, hard)) {
            on.picture("timeline-hard", 1440, 900, Theme.LIGHT);
            assertThat(on.troubles).isEmpty();
        }
    }
}
