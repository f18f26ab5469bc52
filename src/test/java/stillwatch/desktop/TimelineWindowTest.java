package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.fact.EventFact;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.screen.timeline.TimelineCase;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.store.decided.Event;
import stillwatch.store.decided.Events;
import stillwatch.store.view.Located;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;
import stillwatch.workbench.OpenCase;

/** The timeline in the real window, with a robot at mouse and keys. */
class TimelineWindowTest {
    private static final long DAY = 86_400_000_000L;

    @TempDir
    Path folder;

    private TestWindow on(Path made) throws Exception {
        TestWindow on = TestWindow.at(TimelineCase.place(folder), made);
        on.resize(1000, 760);
        OnScreen.fx(() -> {
            on.desk().navigator().goTo(Where.of(ScreenName.TIMELINE));
            return true;
        });
        on.settle();
        return on;
    }

    private static TimelineView view(TestWindow on) {
        return (TimelineView) on.here().view();
    }

    private static void focus(TestWindow on) {
        OnScreen.fx(() -> {
            on.robot.lookup("#timeline-chart").query().requestFocus();
            return true;
        });
        on.settle();
    }

    private static Optional<Event> selected(TestWindow on) {
        long[] numbers = view(on).selected().stream().mapToLong(Long::longValue).toArray();
        return on.desk().opened().read(tables -> {
            Events events = new Events(tables);
            List<Located<EventFact>> found = events.shown(numbers);
            return found.isEmpty()
                    ? Optional.empty()
                    : events.at(found.getFirst().id());
        });
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000L;
    }

    @Test
    void one_zooms_to_a_known_event_selects_it_writes_a_note_and_goes_back() throws Exception {
        try (TestWindow on = on(TimelineCase.usual(folder))) {
            TimelineView whole = view(on);
            assertThat(whole.from()).isLessThan(micros(Instant.parse("2026-02-01T08:00:00Z")));
            assertThat(whole.to()).isGreaterThan(micros(Instant.parse("2026-05-12T14:30:00Z")));
            on.write("#timeline-filter", "known");
            on.keys(KeyCode.ENTER);
            assertThat(view(on).filter().words()).isEqualTo("known");
            focus(on);
            on.robot.write("]");
            on.settle();
            assertThat(selected(on)).map(one -> one.now().title()).contains("The known event");
            on.keys(KeyCode.ENTER);
            on.keys(KeyCode.ENTER);
            TimelineView near = view(on);
            assertThat(near.length()).isLessThan(whole.length() / 10);
            assertThat(near.from()).isLessThan(micros(TimelineCase.KNOWN));
            assertThat(near.to()).isGreaterThan(micros(TimelineCase.KNOWN));
            assertThat(on.words()).contains("The known event").contains("“2026-05-12T14:30:00Z”");

            on.keys(KeyCode.N);
            on.robot.write("Seen on the bank's list", 0);
            on.keys(KeyCode.ENTER);
            String id = selected(on).orElseThrow().id().toString();
            assertThat(on.desk().opened().notes().on(id))
                    .singleElement()
                    .matches(note -> note.text().equals("Seen on the bank's list"));

            on.keys(KeyCode.ALT, KeyCode.LEFT);
            on.keys(KeyCode.ALT, KeyCode.LEFT);
            assertThat(view(on).length()).as("before the first Enter").isEqualTo(whole.length());
            on.keys(KeyCode.ALT, KeyCode.RIGHT);
            on.keys(KeyCode.ALT, KeyCode.RIGHT);
            assertThat(view(on).length()).isEqualTo(near.length());
        }
    }

    @Test
    void a_span_brushed_with_the_mouse_is_told_of_and_other_screens_keep_to_it_until_it_is_taken_away()
            throws Exception {
        try (TestWindow on = on(TimelineCase.usual(folder))) {
            Node chart = on.robot.lookup("#timeline-chart").query();
            Bounds at = OnScreen.fx(() -> chart.localToScreen(chart.getBoundsInLocal()));
            double y = at.getMinY() + 20;
            on.robot
                    .drag(at.getMinX() + at.getWidth() * 0.3, y, MouseButton.PRIMARY)
                    .dropTo(at.getMinX() + at.getWidth() * 0.33, y);
            on.settle();
            TimeSpan span = view(on).selection();
            assertThat(span).isNotNull();
            assertThat(span.length()).isBetween(2 * DAY, 10 * DAY);
            assertThat(on.words()).contains("In the span");
            on.click("#span-everywhere");
            assertThat(on.shows("#scope")).isTrue();
            on.keys(KeyCode.CONTROL, KeyCode.DIGIT5);
            assertThat(on.here().screen()).isEqualTo(ScreenName.ACCOUNTS);
            assertThat(on.words()).contains("active in the span chosen on the timeline");
            int days = (int) (span.length() / DAY);
            TableView<?> rows = on.robot.lookup(".table-view").queryTableView();
            assertThat(OnScreen.fx(() -> rows.getItems().size())).isBetween(days - 1, days + 2);
            on.click("#scope");
            assertThat(on.shows("#scope")).isFalse();
            assertThat(OnScreen.fx(() -> rows.getItems().size())).isEqualTo(10);
        }
    }

    @Test
    void an_event_is_added_by_hand_selected_edited_and_undone() throws Exception {
        try (TestWindow on = on(TimelineCase.usual(folder))) {
            focus(on);
            on.keys(KeyCode.A);
            on.robot.write("Call from the ministry", 0);
            on.write("#event-time", "2026-03-03 12:00");
            assertThat(on.words()).contains("Understood: ");
            on.keys(KeyCode.ENTER);
            assertThat(selected(on)).map(one -> one.now().title()).contains("Call from the ministry");
            assertThat(selected(on).orElseThrow().byHand()).isTrue();
            assertThat(on.words()).contains("added by hand");

            focus(on);
            on.keys(KeyCode.E);
            on.write("#event-title", "Call of the ministry");
            on.keys(KeyCode.ENTER);
            assertThat(on.words()).contains("Call of the ministry").contains("Call from the ministry");
            focus(on);
            on.keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(selected(on)).map(one -> one.now().title()).contains("Call from the ministry");
            on.keys(KeyCode.CONTROL, KeyCode.Z);
            assertThat(selected(on)).isEmpty();
            assertThat(on.desk().opened().columns().events().size()).isEqualTo(104);
        }
    }

    @Test
    void everything_goes_by_keyboard_alone() throws Exception {
        try (TestWindow on = on(TimelineCase.usual(folder))) {
            focus(on);
            TimelineView whole = view(on);
            on.robot.write("+");
            on.settle();
            assertThat(view(on).length()).isLessThan(whole.length());
            on.keys(KeyCode.RIGHT);
            long one = view(on).from();
            on.keys(KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(view(on).from() - one).isGreaterThan(view(on).length() / 4);
            on.keys(KeyCode.HOME);
            on.robot.write("]");
            on.settle();
            on.keys(KeyCode.S);
            on.keys(KeyCode.DOWN);
            on.keys(KeyCode.DOWN);
            on.keys(KeyCode.D);
            TimeSpan span = view(on).selection();
            assertThat(span.from()).isEqualTo(micros(Instant.parse("2026-02-01T08:00:00Z")));
            assertThat(span.length()).isBetween(2 * DAY, 3 * DAY);
            on.keys(KeyCode.T);
            assertThat(on.focused()).isEqualTo("timeline-rows");
            TableView<Integer> rows = on.robot.lookup("#timeline-rows").queryTableView();
            assertThat(OnScreen.fx(() -> rows.getItems().size())).isEqualTo(3);
            assertThat(on.words()).contains("sign-in 1");
            on.keys(KeyCode.HOME);
            on.keys(KeyCode.SHIFT, KeyCode.DOWN);
            assertThat(view(on).selected()).hasSize(2);
            on.keys(KeyCode.G);
            on.robot.write("to check", 0);
            on.keys(KeyCode.ENTER);
            assertThat(on.desk().opened().events().tags()).containsEntry("to check", 2);
            on.keys(KeyCode.T);
            assertThat(on.focused()).isEqualTo("timeline-chart");
            on.keys(KeyCode.ESCAPE);
            assertThat(view(on).selection()).isNull();
            on.keys(KeyCode.DIGIT0);
            assertThat(view(on).length()).isEqualTo(whole.length());
        }
    }

    @Test
    void what_is_shown_is_exported_and_comes_in_again() throws Exception {
        Path file = folder.resolve("out-timesketch.csv");
        try (TestWindow on = on(TimelineCase.usual(folder))) {
            on.write("#timeline-filter", "kind:sign-in");
            on.keys(KeyCode.ENTER);
            on.keys(KeyCode.X);
            on.write("#export-file", file.toString());
            on.keys(KeyCode.ENTER);
            on.waitFor("100 events were written");
        }
        Path other = Files.createDirectories(folder.resolve("again"));
        try (OpenCase again = OpenCase.create(
                other.resolve("again.still"),
                new stillwatch.casefile.action.CaseAction.CaseStarted(
                        "Again", "", stillwatch.casefile.Handling.CLEAR, true),
                "tester",
                TimelineCase.place(other))) {
            again.importFile("tester", file, Wanted.PLAIN, Progress.NONE);
            assertThat(again.columns().events().dated()).isEqualTo(100);
            assertThat(again.columns().events().kinds()).contains("sign-in");
        }
    }

    @Test
    void nothing_one_only_undated_and_ten_thousand_at_once_are_all_shown() throws Exception {
        try (TestWindow on = on(TimelineCase.of(Files.createDirectories(folder.resolve("none")), ""))) {
            assertThat(on.shows("#timeline-first")).isTrue();
        }
        Path one = TimelineCase.of(
                Files.createDirectories(folder.resolve("one")),
                TimelineCase.event("Alone", "post", "2026-03-02T08:00:00Z", null));
        try (TestWindow on = on(one)) {
            focus(on);
            on.keys(KeyCode.DOWN);
            assertThat(selected(on)).map(event -> event.now().title()).contains("Alone");
        }
        Path undated = TimelineCase.of(
                Files.createDirectories(folder.resolve("undated")),
                "{\"type\":\"event\",\"title\":\"Said somewhen\"}\n");
        try (TestWindow on = on(undated)) {
            assertThat(on.words()).contains("1 undated on the shelf");
        }
        Path crowd = TimelineCase.crowded(Files.createDirectories(folder.resolve("crowd")), 10_000);
        try (TestWindow on = on(crowd)) {
            assertThat(on.words()).contains("10,000 events");
            focus(on);
            on.keys(KeyCode.S);
            on.keys(KeyCode.D);
            on.keys(KeyCode.T);
            TableView<Integer> rows = on.robot.lookup("#timeline-rows").queryTableView();
            assertThat(OnScreen.fx(() -> rows.getItems().size())).isEqualTo(10_000);
        }
    }
}
