package stillwatch.desktop.shell;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.workbench.ErrorLog;

/** For what is our fault: a code to quote, and where the log of it lies. The log holds no evidence text. */
final class ErrorCard {
    private ErrorCard() {}

    static Card of(String tool, Path logFolder, Throwable failure, Runnable close) {
        String code = ErrorLog.codeOf(failure);
        String kept = new ErrorLog(logFolder).keep(tool, code, failure);
        TextField shown = new TextField("Error " + code);
        shown.setEditable(false);
        shown.setId("error-code");
        shown.setAccessibleText("Error code");
        Button copy = Buttons.plain("Copy code", () -> copy(code));
        Button done = Buttons.primary("Go on", close);
        done.setId("error-close");
        return new Card(
                "This should not have happened",
                close,
                Texts.wrapped(
                        "Your case is as it was: nothing half-done was kept. Please quote this code when you report it.",
                        "muted"),
                new HBox(8, shown, copy),
                Texts.wrapped("What happened is written in " + kept, "caption"),
                new HBox(8, Panel.spring(), done));
    }

    private static void copy(String code) {
        ClipboardContent content = new ClipboardContent();
        content.putString(code);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
