package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import stillwatch.casefile.Stake;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.settings.Looks;
import stillwatch.store.list.Tally;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.workbench.SourceWork.Opinion;
import stillwatch.workbench.TestPlace;

/** Screens that are made while nobody waits are the same as those that are made when somebody goes there. */
class AheadWindowTest {
    @TempDir
    Path folder;

    private TestWindow warm() throws Exception {
        FilledCase.harbour(folder).close();
        TestWindow on = TestWindow.at(TestPlace.in(folder), folder.resolve("screen.still"));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> OnScreen.fx(() -> on.window.shell().warm()));
        return on;
    }

    private static void go(TestWindow on, ScreenName screen) {
        OnScreen.fx(() -> {
            on.window.shell().goTo(Where.of(screen));
            return true;
        });
        on.settle();
    }

    @Test
    void each_is_there_with_what_it_holds_and_none_was_shown_before() throws Exception {
        try (TestWindow on = warm()) {
            assertThat(on.here()).isEqualTo(Where.of(ScreenName.OVERVIEW));
            assertThat(on.shows("#imports-table")).isFalse();
            long accounts = on.desk().opened().read(Tally::of).accounts();
            for (ScreenName screen : AllScreens.makers().keySet()) {
                go(on, screen);
                assertThat(on.here().screen()).isEqualTo(screen);
                assertThat(on.shows(".screen")).as(screen.title()).isTrue();
            }
            go(on, ScreenName.IMPORT);
            assertThat(on.shows("#imports-table .table-row-cell")).isTrue();
            go(on, ScreenName.ACCOUNTS);
            assertThat(on.words()).contains(accounts + " accounts");
        }
    }

    @Test
    void the_zone_and_the_span_are_those_of_now() throws Exception {
        try (TestWindow on = warm()) {
            OnScreen.fx(() -> {
                on.window.settle(Looks.DEFAULTS.withZone("Asia/Singapore"), "Test");
                on.desk().scope().set(new TimeSpan(0, 86_400_000_000L));
                return true;
            });
            on.settle();
            go(on, ScreenName.IMPORT);
            assertThat(on.words()).contains("times in Asia/Singapore");
            go(on, ScreenName.INCIDENTS);
            assertThat(on.words()).contains("meet");
        }
    }

    @Test
    void what_came_in_meanwhile_is_there() throws Exception {
        try (TestWindow on = warm()) {
            long before = on.desk().opened().head().seq();
            OnScreen.fx(() -> {
                on.desk()
                        .decisions()
                        .decide(
                                "Written down",
                                () -> on.desk()
                                        .opened()
                                        .sources()
                                        .add(
                                                "Test",
                                                "The Harbour Herald",
                                                null,
                                                new Opinion(Stake.NONE_KNOWN, null, null)));
                return true;
            });
            on.waitFor("Saved · entry " + (before + 1));
            go(on, ScreenName.SOURCES);
            assertThat(on.words()).contains("The Harbour Herald");
            on.keys(KeyCode.CONTROL, KeyCode.Z);
            on.waitFor("Saved · entry " + (before + 2));
            assertThat(on.words()).doesNotContain("The Harbour Herald");
        }
    }
}
