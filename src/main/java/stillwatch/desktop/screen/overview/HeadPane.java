package stillwatch.desktop.screen.overview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.store.entry.DescriptionTable.Description;

/** What the case is called and for; turns into a form where it stands. */
final class HeadPane extends StackPane {
    private final Desk desk;
    private final Label title = Texts.wrapped("", "screen-title");
    private final Label purpose = Texts.wrapped("", "muted");
    private final HBox marks = new HBox(8);
    private final Button edit = Buttons.withKey(Buttons.plain("Describe", this::edit), "E");
    private final HBox said;
    private @Nullable Description now;
    private boolean editing;

    HeadPane(Desk desk) {
        this.desk = desk;
        title.setId("overview-title");
        purpose.setId("overview-purpose");
        edit.setId("overview-edit");
        edit.getStyleClass().add("quiet");
        edit.setMinWidth(USE_PREF_SIZE);
        marks.setMinWidth(USE_PREF_SIZE);
        marks.getStyleClass().add("screen-head");
        VBox words = new VBox(3, title, purpose);
        words.setMinWidth(0);
        said = new HBox(12, words, Panel.spring(), marks);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(said);
    }

    void show(Description description) {
        now = description;
        title.setText(ShownText.of(description.title(), 300));
        purpose.setText(
                description.purpose().isBlank()
                        ? "No purpose is written down yet. Say what this case is to find out, and for whom."
                        : ShownText.of(description.purpose(), 1200));
        marks.getChildren().setAll(new Chip(description.handling().marking(), Chip.Tone.NEUTRAL).round(), edit);
    }

    void edit() {
        if (now == null || editing) {
            return;
        }
        editing = true;
        DescribeForm form = new DescribeForm(desk, now, this::leave);
        getChildren().setAll(form);
        form.begin();
    }

    private void leave() {
        editing = false;
        getChildren().setAll(said);
        edit.requestFocus();
    }
}
