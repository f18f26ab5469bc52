package stillwatch.desktop.screen.evidence.viewer;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;

/** Words to look for, how often they are there, and the way from one to the next. */
final class FindBar extends HBox {
    private final TextField words = new TextField();
    private final Label count = Texts.of("", "caption");

    FindBar(Consumer<String> find, IntConsumer next) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        words.setId("viewer-find");
        words.setPromptText("Find in it");
        words.setAccessibleText("Find in this file");
        words.setPrefColumnCount(8);
        count.setId("viewer-found");
        count.setMinWidth(USE_PREF_SIZE);
        words.textProperty().subscribe((was, is) -> find.accept(is));
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                next.accept(event.isShiftDown() ? -1 : 1);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            }
        });
        getChildren()
                .addAll(
                        words,
                        Buttons.icon(Feather.CHEVRON_UP, "Previous place found", () -> next.accept(-1)),
                        Buttons.icon(Feather.CHEVRON_DOWN, "Next place found", () -> next.accept(1)),
                        count);
    }

    /** {@code now} counts from 0. */
    void found(int now, int all) {
        String text = all == 0
                ? "not found"
                : Texts.number(now + 1L) + " of " + Texts.number(all) + (all >= Finding.MOST ? " or more" : "");
        count.setText(words.getText().isBlank() ? "" : text);
    }

    void start() {
        words.requestFocus();
        words.selectAll();
    }

    String text() {
        return words.getText();
    }
}
