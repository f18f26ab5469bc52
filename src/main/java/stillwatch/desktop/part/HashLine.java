package stillwatch.desktop.part;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A hash in groups that wrap and can be read out, and a button that copies it whole. */
public final class HashLine extends HBox {
    public HashLine(String hash, String name, Runnable copied) {
        super(6);
        Label shown = Texts.wrapped(hash.replaceAll("(.{8})(?!$)", "$1 "), "mono");
        shown.setAccessibleText(name + " " + hash);
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(shown, copying(hash, name, copied));
    }

    private static Button copying(String hash, String name, Runnable copied) {
        Button copy = Buttons.icon(Feather.COPY, "Copy the " + name, () -> {
            copy(hash);
            copied.run();
        });
        copy.getStyleClass().add("copy-hash");
        copy.setMinWidth(USE_PREF_SIZE);
        return copy;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
