package stillwatch.desktop.screen.brief;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;

/** Texts that were left without saving them: each can be gone on with, or discarded. */
final class UnsavedBar extends VBox {
    private final Consumer<Unsaved> goOn;
    private final Consumer<Unsaved> discard;

    UnsavedBar(Consumer<Unsaved> goOn, Consumer<Unsaved> discard) {
        super(6);
        this.goOn = goOn;
        this.discard = discard;
        setId("brief-unsaved");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<Unsaved> left) {
        getChildren().setAll(left.stream().map(this::row).toList());
        setVisible(!left.isEmpty());
    }

    private Node row(Unsaved one) {
        Label words = Texts.wrapped("Not saved: " + one.name()
                + ". The pages show it as you left it; what you export or freeze does not have it.");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button on = named("brief-unsaved-go-on", Buttons.plain("Go on writing", () -> goOn.accept(one)));
        Button away = named("brief-unsaved-discard", Buttons.plain("Discard", () -> discard.accept(one)));
        HBox row = new HBox(8, words, on, away);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("wanting");
        return row;
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
