package stillwatch.desktop.screen.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.claim.Proposition;
import stillwatch.casefile.claim.PropositionKind;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.progress.Progress;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;
import stillwatch.workbench.Notes;

/** What is decided of several events at once: chosen in the chart, in the table, or all of a span. */
class SeveralEventsTest {
    @TempDir
    Path folder;

    private static OnScreen on(FilledCase made) throws Exception {
        return OnScreen.of(made.opened, made.folder, made.place, ScreenName.TIMELINE, TimelineScreen::new);
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

    private static void go(OnScreen on, TimelineView view) {
        on.show(Where.of(ScreenName.TIMELINE).seen(view));
    }

    private static String title(OnScreen on) {
        return on.robot.lookup("#sheet-title").queryAs(Label.class).getText();
    }

    @Test
    void one_note_is_written_on_all_that_are_selected_and_taken_back_as_one() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            long[] three = made.opened.columns().events().page(0, 3);
            go(on, view(on).selecting(Set.of(three[0], three[1], three[2])));
            long before = made.opened.head().seq();
            press(on, "#several-note");
            on.picture("timeline-several-note", 1440, 900, Theme.LIGHT);
            on.robot.clickOn("#note-text").write("All from one office").type(KeyCode.ENTER);
            on.settle();
            assertThat(made.opened.head().seq()).isEqualTo(before + 1);
            assertThat(made.opened.notes().all())
                    .extracting(Notes.Note::text, Notes.Note::also)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("All from one office", 2));
            on.takeLastAction();
            assertThat(made.opened.notes().all()).isEmpty();
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void what_is_chosen_in_the_table_with_shift_is_tagged_as_one() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            press(on, "#timeline-table");
            Node table = on.robot.lookup("#timeline-rows").query();
            OnScreen.fx(() -> {
                table.requestFocus();
                return true;
            });
            on.robot
                    .type(KeyCode.HOME)
                    .press(KeyCode.SHIFT)
                    .type(KeyCode.DOWN, 3)
                    .release(KeyCode.SHIFT);
            on.settle();
            assertThat(view(on).selected()).hasSize(4);
            assertThat(title(on)).isEqualTo("4 events selected");
            press(on, "#several-tag");
            on.robot.write("to check").type(KeyCode.ENTER);
            on.settle();
            assertThat(made.opened.events().tags()).containsEntry("to check", 4);
            on.takeLastAction();
            assertThat(made.opened.events().tags()).isEmpty();
            assertThat(on.troubles).isEmpty();
        }
    }

    @Test
    void all_events_of_a_span_are_chosen_at_once() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on = on(made)) {
            TimeSpan november = new TimeSpan(
                    TimelineCase.micros(Instant.parse("2025-11-10T00:00:00Z")),
                    TimelineCase.micros(Instant.parse("2025-11-13T00:00:00Z")));
            go(on, view(on).selecting(november));
            Button all = on.robot.lookup("#span-events").queryButton();
            int n = Integer.parseInt(all.getText().replaceAll("\\D", ""));
            assertThat(n).isGreaterThan(2);
            press(on, "#span-events");
            assertThat(view(on).selected()).hasSize(n);
            List<String> titles = List.of(title(on));
            assertThat(titles).containsExactly(n + " events selected");
            press(on, "#several-note");
            on.robot.write("The first nights").type(KeyCode.ENTER);
            on.settle();
            assertThat(made.opened.notes().all()).extracting(Notes.Note::also).containsExactly(n - 1);
        }
    }

    @Test
    void several_events_are_connected_with_a_claim_found_by_its_words() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder)) {
            String claim = made.opened
                    .claims()
                    .record(
                            "tester",
                            new Proposition(
                                    null, PropositionKind.FACT, "The reseller", "ran", "forty accounts", null, null))
                    .id();
            made.opened.makeSearchable(Progress.NONE);
            try (OnScreen on = on(made)) {
                long[] two = made.opened.columns().events().page(0, 2);
                go(on, view(on).selecting(Set.of(two[0], two[1])));
                press(on, "#several-connect");
                on.robot.write("forty accounts");
                on.settle();
                on.robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
                on.robot.write("What it rests on").type(KeyCode.ENTER);
                on.settle();
                assertThat(made.opened.incidents().connections(claim)).hasSize(2);
                assertThat(on.said.getLast()).startsWith("Connected with claim");
                go(on, view(on).selecting(Set.of(two[0])));
                assertThat(on.robot
                                .lookup((Label label) -> "Claims · 1".equals(label.getText()))
                                .queryAll())
                        .hasSize(1);
                on.picture("timeline-event-with-claim", 1440, 900, Theme.LIGHT);
                assertThat(on.troubles).isEmpty();
            }
        }
    }
}
