package stillwatch.desktop.screen.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.timeline.view.TimeSpan;

/** The overview keeps to a span somebody chose on the timeline, and says so. */
class OverviewScopeTest {
    @TempDir
    Path folder;

    private static String text(OnScreen on, String query) {
        return on.robot.lookup(query).queryAs(Label.class).getText();
    }

    private static void scope(OnScreen on, TimeSpan span) {
        OnScreen.fx(() -> {
            on.desk().scope().set(span);
            return true;
        });
        on.settle();
    }

    private static long micros(String instant) {
        return Instant.parse(instant).getEpochSecond() * 1_000_000L;
    }

    @Test
    void the_numbers_keep_to_the_chosen_span_until_it_is_cleared() throws Exception {
        try (FilledCase made = FilledCase.harbour(folder);
                OnScreen on =
                        OnScreen.of(made.opened, made.folder, made.place, ScreenName.OVERVIEW, OverviewScreen::new)) {
            String all = text(on, "#overview-card-events .figure");
            String days = text(on, "#overview-activity-caption");
            assertThat(all).isEqualTo("599");
            assertThat(told(on)).isFalse();

            scope(on, new TimeSpan(micros("2025-11-10T00:00:00Z"), micros("2025-11-14T00:00:00Z")));
            assertThat(text(on, "#overview-scope-words")).isEqualTo("Only 10 Nov 2025 – 13 Nov 2025");
            assertThat(text(on, "#overview-card-events .figure")).isEqualTo("5");
            assertThat(text(on, "#overview-card-events .caption")).startsWith("may have been in the span, of 599");
            assertThat(text(on, "#overview-card-accounts .caption")).isEqualTo("with an event in the span, of 240");
            assertThat(Integer.parseInt(text(on, "#overview-card-accounts .figure")))
                    .isEqualTo(4);
            assertThat(text(on, "#overview-activity-caption")).startsWith("3 days · UTC · n = 5 events");
            on.picture("overview-scoped", 1440, 900, Theme.LIGHT);

            on.robot.clickOn("#overview-scope-clear");
            on.settle();
            assertThat(text(on, "#overview-card-events .figure")).isEqualTo(all);
            assertThat(text(on, "#overview-activity-caption")).isEqualTo(days);
            assertThat(told(on)).isFalse();
            assertThat(on.troubles).isEmpty();
        }
    }

    private static boolean told(OnScreen on) {
        return on.robot.lookup("#overview-scope-words").queryAll().stream()
                .anyMatch(node -> node.getParent().isVisible());
    }
}
