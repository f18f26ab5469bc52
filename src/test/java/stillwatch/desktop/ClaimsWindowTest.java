package stillwatch.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.screen.FilledCase;
import stillwatch.workbench.TestPlace;

/** Claims in the whole window: by keys alone, in a drawer, out of the search, undone. */
class ClaimsWindowTest {
    @TempDir
    Path folder;

    private TestWindow reported() throws Exception {
        FilledCase made = FilledCase.reported(folder);
        made.close();
        return TestWindow.at(TestPlace.in(folder), made.folder);
    }

    @Test
    void a_claim_is_written_decided_and_undone_by_keys_in_the_drawer_of_a_small_window() throws Exception {
        try (TestWindow on = reported()) {
            on.resize(960, 640);
            on.click("#rail-claims");
            on.keys(KeyCode.A);
            assertThat(on.shows(".drawer")).isTrue();
            assertThat(on.focused()).isEqualTo("claim-subject");
            on.robot.write("The letter", 0).type(KeyCode.TAB);
            on.robot.write("has", 0).type(KeyCode.TAB);
            on.robot.write("two pages", 0).type(KeyCode.ENTER);
            on.waitFor("The letter has two pages.");
            assertThat(Id.parse(String.valueOf(on.here().id())).kind()).isEqualTo(Kind.PROPOSITION);

            on.keys(KeyCode.D);
            on.waitFor("How does it stand?");
            on.keys(KeyCode.ESCAPE);
            on.keys(KeyCode.CONTROL, KeyCode.Z);
            on.waitFor("No longer there");
        }
    }

    @Test
    void a_claim_that_is_searched_for_is_gone_to() throws Exception {
        try (TestWindow on = reported()) {
            on.keys(KeyCode.CONTROL, KeyCode.K);
            on.robot.write("anxiety about keeping the lead", 0);
            on.settle();
            on.keys(KeyCode.ENTER);
            Where here = on.here();
            assertThat(here.screen()).isEqualTo(ScreenName.CLAIMS);
            on.keys(KeyCode.CONTROL, KeyCode.I);
            on.waitFor("The accusations come from anxiety about keeping the lead.");
        }
    }
}
