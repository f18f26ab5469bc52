package stillwatch.desktop.screen.overview;

import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwatch.desktop.frame.Navigator;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.part.Pressable;
import stillwatch.desktop.part.ShownTime;
import stillwatch.desktop.part.Texts;
import stillwatch.store.list.ImportLine;

/** An import and its receipt, which adds up. */
final class ImportRow extends HBox {
    ImportRow(ImportLine line, ZoneId zone, Navigator navigator) {
        getStyleClass().addAll("row-line", "go", "import-row");
        Label file = Texts.foreign(line.file(), "strong");
        Label when = Texts.of(ShownTime.day(ShownTime.day(line.at(), zone)), "caption");
        when.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(1, file, line.undoneBy() == null ? receipt(line) : takenBack(line));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, when);
        Where where = Where.of(ScreenName.IMPORT).at(Long.toString(line.entry()));
        Pressable.of(this, spoken(line), () -> navigator.goTo(where));
    }

    private static FlowPane receipt(ImportLine line) {
        FlowPane flow = new FlowPane(4, 0);
        flow.getChildren()
                .addAll(
                        Texts.of(Texts.counted(line.rows(), "row", "rows") + " =", "caption"),
                        Texts.of(Texts.number(line.accepted()) + " accepted +", "caption"),
                        Texts.of(Texts.number(line.duplicate()) + " duplicate +", "caption"),
                        rejected(line.rejected()));
        return flow;
    }

    private static Label rejected(long rows) {
        Label label = Texts.of(Texts.number(rows) + " rejected", "caption");
        if (rows > 0) {
            label.getStyleClass().addAll("bad-text", "strong");
        }
        return label;
    }

    private static Label takenBack(ImportLine line) {
        return Texts.wrapped("taken back by entry " + line.undoneBy(), "caption", "warn-text");
    }

    private static String spoken(ImportLine line) {
        return line.file() + ": " + line.rows() + " rows, " + line.accepted() + " accepted, " + line.duplicate()
                + " duplicate, " + line.rejected() + " rejected";
    }
}
