package stillwatch.desktop.screen.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.desktop.part.Texts;
import stillwatch.evidence.reading.WebPage;
import stillwatch.workbench.OpenCase;

/** A frozen HTML brief as the text it says, a line for each block of it; nothing in it is run or followed. */
final class KeptText extends ListView<String> {
    private static final int LONGEST = 4_000;

    KeptText() {
        getStyleClass().addAll("panel", "flush", "brief-text");
        setId("brief-kept-text");
        setAccessibleText("Text of the frozen version");
        setCellFactory(list -> new Line());
    }

    /** The file of a frozen version, line for line; not to be read on the UI thread. */
    static List<String> of(OpenCase opened, BriefFrozen frozen) throws IOException {
        String html = new String(SavingForms.bytes(opened, frozen), StandardCharsets.UTF_8);
        return WebPage.of(html).text().lines().filter(line -> !line.isBlank()).toList();
    }

    private static final class Line extends ListCell<String> {
        private final Label words = Texts.wrapped("");

        Line() {
            words.maxWidthProperty().bind(widthProperty().subtract(40));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : words);
            words.setText(empty || line == null ? "" : ShownText.of(line, LONGEST));
        }
    }
}
