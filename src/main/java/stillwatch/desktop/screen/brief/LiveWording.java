package stillwatch.desktop.screen.brief;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;
import stillwatch.claims.wording.Careful;
import stillwatch.claims.wording.FieldKind;
import stillwatch.claims.wording.Finding;
import stillwatch.claims.wording.Passage;
import stillwatch.claims.wording.Repair;
import stillwatch.claims.wording.WordingCheck;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.sheet.Row;

/** What a text that is being typed says beyond the claims, below it. */
final class LiveWording extends VBox {
    private static final int MOST = 6;
    private static final int LONGEST = 400;
    private final Desk desk;
    private final TextArea text;
    private final Reader reader;
    private final Label state = Texts.wrapped("", "caption");
    private final VBox found = new VBox(8);

    LiveWording(Desk desk, TextArea text) {
        super(6);
        this.desk = desk;
        this.text = text;
        this.reader = new Reader(desk);
        setId("brief-own-wording");
        getChildren().addAll(state, found);
        text.textProperty().subscribe(now -> read(now == null ? "" : now));
    }

    /** Made when it is first asked, and asked by one thread at a time. */
    private static final class Reader {
        private final Desk desk;
        private @Nullable WordingCheck check;

        Reader(Desk desk) {
            this.desk = desk;
        }

        synchronized List<Finding> of(String words) {
            if (check == null) {
                check = desk.opened().claims().wording();
            }
            return check.of(new Passage(FieldKind.TEXT, words, null));
        }
    }

    private void read(String words) {
        if (words.isBlank()) {
            show(words, List.of());
        } else {
            desk.asking().ask(this, progress -> reader.of(words), all -> show(words, all));
        }
    }

    private void show(String words, List<Finding> all) {
        state.setText(
                words.isBlank()
                        ? "It is read against the claims while you type."
                        : all.isEmpty()
                                ? "✓ Nothing here says more than the claims carry."
                                : Texts.counted(all.size(), "place", "places") + " to look at:");
        List<Node> rows = all.stream().<Node>map(one -> row(words, one)).toList();
        found.getChildren().setAll(Row.first(rows, MOST, "to look at"));
    }

    private Node row(String words, Finding one) {
        VBox row = new VBox(
                3,
                Texts.wrapped(
                        "“" + ShownText.of(one.wording(), 120) + "”: "
                                + one.rule().words(),
                        "strong"),
                Texts.wrapped(ShownText.of(one.why(), LONGEST), "muted"));
        Careful careful = one.careful();
        if (careful != null) {
            row.getChildren().add(Texts.wrapped("Most careful: " + ShownText.of(careful.words(), LONGEST), "muted"));
        }
        Repair repair = one.repair();
        if (repair != null) {
            row.getChildren().add(put(words, repair));
        }
        row.getStyleClass().add("brief-why");
        return row;
    }

    private Button put(String words, Repair repair) {
        Button put = Buttons.plain("Put: " + ShownText.of(repair.text().strip(), 80), () -> {
            if (text.getText().equals(words)) {
                text.setText(repair.applied(words));
                text.end();
                text.requestFocus();
            }
        });
        put.getStyleClass().add("brief-repair");
        put.setWrapText(true);
        return put;
    }
}
