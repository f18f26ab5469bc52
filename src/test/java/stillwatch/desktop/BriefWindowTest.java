package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Audience;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.workbench.TestPlace;

/** A brief by keys alone, in the window as it is. */
class BriefWindowTest {
    @TempDir
    Path folder;

    @Test
    void a_brief_is_turned_to_another_audience_leafed_through_and_frozen_by_keys_in_a_small_window() throws Exception {
        FilledCase made = FilledCase.reported(folder);
        made.close();
        try (TestWindow on = TestWindow.at(TestPlace.in(folder), made.folder)) {
            on.resize(960, 640);
            on.keys(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(on.here().screen()).isEqualTo(ScreenName.BRIEF);
            on.waitFor("draft of version 1 for legal");

            on.keys(KeyCode.DIGIT3);
            on.waitFor("draft of version 1 for public");
            on.keys(KeyCode.PAGE_DOWN);
            assertThat(on.text("#brief-page-number")).isEqualTo("2");
            on.keys(KeyCode.F);
            on.waitFor("It never changes, and it is not taken back");
            on.keys(KeyCode.ENTER);

            on.waitFor("draft of version 2 for public");
            assertThat(on.desk().opened().briefs().frozen())
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.what().audience()).isEqualTo(Audience.PUBLIC));
        }
    }
}
