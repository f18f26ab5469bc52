package stillwatch.desktop.screen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.Stake;
import stillwatch.casefile.claim.Excerpt;
import stillwatch.casefile.claim.Wording;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.claims.Held;
import stillwatch.desktop.OnScreen;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.workbench.SourceWork;

/** A passage that is selected in evidence becomes an excerpt for claims. */
class ExcerptTest {
    @TempDir
    Path folder;

    private static void press(OnScreen on, String query) {
        Button button = on.robot.lookup(query).query();
        OnScreen.fx(() -> {
            button.fire();
            return true;
        });
        on.settle();
    }

    private static String typed(OnScreen on, String query) {
        return ((TextInputControl) on.robot.lookup(query).query()).getText();
    }

    @Test
    void selected_lines_are_taken_word_for_word_with_their_place() throws Exception {
        try (EvidenceCase made = new EvidenceCase(folder)) {
            String piece = made.text("letter.txt", "First line\nnearly 40 accounts\nin one night\nlast line\n");
            made.opened.sources().add(EvidenceCase.BY, "Partner", null, new SourceWork.Opinion(Stake.ALLY, null, null));
            made.opened
                    .claims()
                    .addDocument(
                            EvidenceCase.BY, new DocumentFact(null, "Partner", "Letter", null, null, null, List.of()));
            try (OnScreen on = made.shown()) {
                on.show(Where.of(ScreenName.EVIDENCE).at(piece));
                ListView<?> lines = on.robot.lookup("#text-lines").query();
                OnScreen.fx(() -> {
                    lines.getSelectionModel().selectRange(1, 3);
                    return true;
                });
                press(on, "#evidence-excerpt");
                assertThat(typed(on, "#excerpt-text")).isEqualTo("nearly 40 accounts\nin one night");
                assertThat(typed(on, "#excerpt-place")).isEqualTo("lines 2–3");
                press(on, "#form-confirm");

                List<Held<Excerpt>> taken = made.opened.claims().book().all(Excerpt.class);
                assertThat(taken).hasSize(1);
                assertThat(taken.getFirst().what().evidence()).isEqualTo(piece);
                assertThat(taken.getFirst().what().wording()).isEqualTo(Wording.VERBATIM);
                assertThat(taken.getFirst().what().text()).isEqualTo("nearly 40 accounts\nin one night");
                assertThat(on.said).contains("Excerpt taken");
                on.takeLastAction();
                assertThat(made.opened.claims().book().all(Excerpt.class)).isEmpty();
            }
        }
    }

    @Test
    void without_a_document_it_says_how_to_come_by_one_and_takes_nothing() throws Exception {
        try (EvidenceCase made = new EvidenceCase(folder)) {
            String piece = made.text("letter.txt", "First line\nsecond line\n");
            try (OnScreen on = made.shown()) {
                on.show(Where.of(ScreenName.EVIDENCE).at(piece));
                ListView<?> lines = on.robot.lookup("#text-lines").query();
                OnScreen.fx(() -> {
                    lines.getSelectionModel().select(1);
                    return true;
                });
                press(on, "#evidence-excerpt");
                assertThat(((Labeled) on.robot.lookup("#form-trouble").query()).getText())
                        .contains("no document yet");
                assertThat(((ComboBox<?>) on.robot.lookup("#excerpt-document").query()).getItems())
                        .isEmpty();
                press(on, "#form-confirm");
                assertThat(made.opened.claims().book().all(Excerpt.class)).isEmpty();
            }
        }
    }
}
