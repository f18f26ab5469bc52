package stillwatch.desktop.welcome;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Empty;
import stillwatch.desktop.part.Gap;
import stillwatch.desktop.part.Texts;

/** Cases opened lately, a new one, one from somewhere else, the sample: and what the program is for, in a sentence. */
public final class Welcome extends StackPane {
    private final Entrance entrance;
    private final VBox cases = new VBox(8);
    private final StackPane side = new StackPane();

    public Welcome(Entrance entrance) {
        this.entrance = entrance;
        getStyleClass().addAll("frame", "welcome");
        setId("welcome");
        HBox halves = new HBox(36, promise(), side);
        HBox.setHgrow(side, Priority.ALWAYS);
        halves.setAlignment(Pos.TOP_CENTER);
        halves.setMaxHeight(640);
        halves.setStyle("-fx-max-width: 83em;");
        getChildren().add(halves);
        showCases();
    }

    private ScrollPane promise() {
        Button create = Buttons.primary("New case…", this::showForm);
        create.setId("new-case");
        Button open = Buttons.plain("Open a case folder…", this::choose);
        open.setId("open-case");
        Button sample = Buttons.plain("Try the sample case", entrance::sample);
        sample.setId("sample-case");
        Button settings = Buttons.link("Settings", entrance::settings);
        settings.setId("welcome-settings");
        for (Button button : List.of(create, open, sample)) {
            button.setMaxWidth(Double.MAX_VALUE);
        }
        VBox left = new VBox(
                10,
                Texts.of("Stillwatch", "welcome-name"),
                Texts.wrapped(
                        "Turns logs, reports and screenshots into a case file that can be defended.", "welcome-line"),
                new Gap(10),
                create,
                open,
                sample,
                new Gap(10),
                Texts.wrapped(
                        "Everything stays on this computer. A case is one folder; it is not encrypted, so keep it where"
                                + " only the right people can read it.",
                        "caption"),
                settings);
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setStyle("-fx-min-width: 18em; -fx-pref-width: 24.6em; -fx-max-width: 27em;");
        return scroll;
    }

    private CaseCard card(Path folder) {
        return new CaseCard(folder, entrance.place(), () -> entrance.open(folder), () -> {
            entrance.forget(folder);
            showCases();
        });
    }

    void showCases() {
        List<Path> recent = entrance.recent();
        cases.getChildren().clear();
        recent.forEach(folder -> cases.getChildren().add(card(folder)));
        ScrollPane scroll = new ScrollPane(cases);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(10, Texts.of("Recent cases", "section-title"), recent.isEmpty() ? nothing() : scroll);
        side.getChildren().setAll(right);
    }

    private static VBox nothing() {
        return new Empty(
                Feather.FOLDER,
                "No case yet",
                "Start one, or look at the sample first: an invented company, 431 accounts, and the question which of"
                        + " them act as one. A case folder can be dropped here.");
    }

    private void showForm() {
        NewCaseForm form = new NewCaseForm(entrance, this::showCases);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        side.getChildren().setAll(scroll);
        form.begin();
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open a case folder");
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            entrance.open(chosen.toPath());
        }
    }
}
