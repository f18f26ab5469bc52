package stillwatch.desktop.welcome;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.workbench.Glance;
import stillwatch.workbench.Place;

/** One case opened lately: its name, where it lies, when it was last written to. */
final class CaseCard extends HBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    CaseCard(Path folder, Place place, Runnable open, Runnable forget) {
        super(4);
        Optional<Glance> glance = Glance.of(folder, place);
        Button go = Buttons.plain("", open);
        go.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        go.getStyleClass().add("case-card");
        go.setMaxWidth(Double.MAX_VALUE);
        VBox words = words(folder, glance);
        words.prefWidthProperty().bind(go.widthProperty().subtract(34));
        go.setGraphic(words);
        go.setAccessibleText("Open " + glance.map(Glance::title).orElse(folder.toString()));
        go.setDisable(glance.isEmpty());
        HBox.setHgrow(go, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(go, Buttons.icon(Feather.X, "Take " + folder.getFileName() + " off this list", forget));
    }

    private static VBox words(Path folder, Optional<Glance> glance) {
        String name = glance.map(Glance::title).orElse(String.valueOf(folder.getFileName()));
        HBox first = new HBox(8, Texts.foreign(name, "strong"), Panel.spring());
        if (glance.map(Glance::invented).orElse(false)) {
            first.getChildren().add(new Chip("INVENTED", Chip.Tone.INVENTED));
        }
        Label where = Texts.of(ShownText.of(folder.toString()), "caption");
        where.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        return new VBox(3, first, where, Texts.of(glance.map(CaseCard::state).orElse(GONE), "caption"));
    }

    private static final String GONE = "It is not there any more, or cannot be read.";

    private static String state(Glance glance) {
        return Texts.counted(glance.entries(), "entry", "entries") + " · last "
                + DAY.format(glance.lastEntry().atZone(ZoneId.of("UTC"))) + " UTC";
    }
}
