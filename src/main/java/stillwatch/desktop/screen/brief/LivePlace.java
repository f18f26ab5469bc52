package stillwatch.desktop.screen.brief;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownText;
import stillwatch.claims.wording.Finding;
import stillwatch.claims.wording.Repair;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Icon;
import stillwatch.desktop.sheet.Row;

/** A place in a text that is being typed: a click marks it in the field, another puts better words, and the field can undo that. */
final class LivePlace extends VBox {
    private final TextInputControl field;
    private final String words;
    private final Finding finding;

    /** {@code words}: what stood in the field when it was read. */
    LivePlace(TextInputControl field, String where, String words, Finding finding) {
        super(4);
        this.field = field;
        this.words = words;
        this.finding = finding;
        Because because = Because.of(finding, sentence());
        Repair repair = finding.repair();
        if (repair != null) {
            because.getChildren().add(put(repair));
        }
        getChildren().addAll(head(where), because);
    }

    private HBox head(String where) {
        String said = "“" + ShownText.of(finding.wording(), 120) + "”";
        String rule = where + " · " + finding.rule().words();
        HBox head = Row.leading(said, rule, this::mark, Icon.of(Feather.CORNER_LEFT_UP));
        head.getStyleClass().add("brief-place");
        return head;
    }

    /** As a reader would quote it. */
    private String sentence() {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(words);
        int end = sentences.following(Math.min(finding.from(), words.length() - 1));
        int begin = sentences.previous();
        return words.substring(begin, end).strip();
    }

    /** Nothing is done where somebody typed on meanwhile: it is read anew just now. */
    private boolean stands() {
        return field.getText().equals(words);
    }

    private void mark() {
        if (stands()) {
            field.requestFocus();
            field.selectRange(finding.from(), finding.to());
        }
    }

    private void replace(Repair repair) {
        if (stands()) {
            field.replaceText(repair.from(), repair.to(), repair.text());
            field.requestFocus();
            field.positionCaret(repair.from() + repair.text().length());
        }
    }

    private Button put(Repair repair) {
        String better = repair.text().strip();
        String said = better.isEmpty() ? "Take it out" : "Put: " + ShownText.of(better, 80);
        Button put = Buttons.plain(said, () -> replace(repair));
        put.getStyleClass().add("brief-repair");
        put.setWrapText(true);
        return put;
    }
}
