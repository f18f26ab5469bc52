package stillwatch.desktop.screen.evidence.viewer;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.casefile.Spot.Span;
import stillwatch.desktop.part.Texts;

/** One line: its number, the numbers of the notes on it, its text with what was found marked. */
final class LineCell extends ListCell<Line> {
    private static final int LONGEST = 400;
    private final LinesModel model;
    private final Label number = Texts.of("", "line-number");
    private final Label notes = Texts.of("", "line-notes");
    private final TextFlow text = new TextFlow();
    private final HBox row = new HBox(8, number, notes, text);

    LineCell(LinesModel model) {
        this.model = model;
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        text.getStyleClass().add("line-text");
        getStyleClass().add("line-cell");
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            getStyleClass().remove("noted");
            return;
        }
        number.setText(line.first() ? Texts.number(line.number()) : "");
        List<Integer> marks = model.marksOn(line);
        notes.setText(marks.stream().map(String::valueOf).collect(Collectors.joining(",")));
        notes.setVisible(!marks.isEmpty());
        getStyleClass().remove("noted");
        if (!marks.isEmpty()) {
            getStyleClass().add("noted");
        }
        fill(line);
        setAccessibleText("Line " + line.number() + ": " + ShownText.of(line.text(), LONGEST));
        setGraphic(row);
    }

    private void fill(Line line) {
        text.getChildren().clear();
        int at = 0;
        for (Span hit : model.hitsIn(line)) {
            int from = (int) Math.max(0, hit.from() - line.from());
            int to = (int) Math.min(line.text().length(), hit.to() - line.from());
            add(line.text().substring(at, from), "line-words");
            add(line.text().substring(from, to), model.isCurrent(hit) ? "line-hit-now" : "line-hit");
            at = to;
        }
        add(line.text().substring(at), "line-words");
    }

    private void add(String words, String style) {
        if (words.isEmpty()) {
            return;
        }
        String shown = ShownText.of(words.replace("\t", "    "), LONGEST);
        if (style.equals("line-words")) {
            Text plain = new Text(shown);
            plain.getStyleClass().add(style);
            text.getChildren().add(plain);
        } else {
            text.getChildren().add(Texts.of(shown, style));
        }
    }
}
