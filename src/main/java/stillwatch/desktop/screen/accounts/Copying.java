package stillwatch.desktop.screen.accounts;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Texts;
import stillwatch.desktop.screen.accounts.model.ColumnTexts;
import stillwatch.desktop.screen.accounts.model.Now;
import stillwatch.roster.Column;

/** Rows to the clipboard, as a spreadsheet takes them: one line each, the titles first, nothing taken for a formula. */
final class Copying {
    private Copying() {}

    static void copy(Desk desk, Now now, int[] rows, List<Column> columns) {
        if (rows.length > 0) {
            desk.asking()
                    .ask(
                            "accounts.copy",
                            progress -> text(ColumnTexts.table(now, rows, columns, progress)),
                            text -> copied(desk, text, rows.length));
        }
    }

    private static void copied(Desk desk, String text, int rows) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().say(Texts.counted(rows, "account", "accounts") + " copied");
    }

    private static String text(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(Copying::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(String text) {
        String flat = text.replaceAll("[\t\r\n]+", " ");
        return flat.matches("[=+\\-@].*") && !flat.matches("-?[0-9.]+") ? "'" + flat : flat;
    }
}
