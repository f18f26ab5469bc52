package stillwatch.desktop.screen.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.look.Theme;
import stillwatch.desktop.screen.FilledCase;

/** What the overview tells of claims. */
class OverviewClaimsTest {
    @TempDir
    Path folder;

    private static boolean says(OnScreen on, String words) {
        return !on.robot
                .lookup((Label label) ->
                        label.getText() != null && label.getText().contains(words))
                .queryAll()
                .isEmpty();
    }

    @Test
    void the_most_reported_claim_is_told_with_its_origins_which_unfold_and_what_is_open_waits() throws Exception {
        try (FilledCase made = FilledCase.reported(folder);
                OnScreen on =
                        OnScreen.of(made.opened, made.folder, made.place, ScreenName.OVERVIEW, OverviewScreen::new)) {
            assertThat(says(on, "5 reports · 1 origin")).isTrue();
            assertThat(on.robot
                            .lookup("#overview-card-claims .figure")
                            .queryAs(Label.class)
                            .getText())
                    .isEqualTo("17");
            assertThat(on.robot
                            .lookup("#overview-card-claims .caption")
                            .queryAs(Label.class)
                            .getText())
                    .isEqualTo("4 open questions, 0 conflicts to settle");
            assertThat(says(on, "Who directed the operators?")).isTrue();
            assertThat(says(on, "Anthropic uses litigation in this matter.")).isTrue();
            assertThat(says(on, "not decided")).isTrue();

            Button unfold = on.robot.lookup("#origins-unfold").query();
            OnScreen.fx(() -> {
                unfold.fire();
                return true;
            });
            on.settle();
            assertThat(on.robot.lookup("#relay-graph .relay-box").queryAll()).hasSize(8);
            on.picture("overview-claims", 1260, 1200, Theme.LIGHT);
            on.picture("overview-claims-dark", 1260, 1200, Theme.DARK);
            assertThat(on.troubles).isEmpty();
        }
    }
}
