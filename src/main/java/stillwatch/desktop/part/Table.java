package stillwatch.desktop.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** A table of records: several rows can be chosen and copied, columns sorted and hidden. */
public final class Table<S> extends TableView<S> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    @SafeVarargs
    @SuppressWarnings("varargs") // only read, and copied at once
    public Table(String name, Node whenEmpty, TableColumn<S, ?>... columns) {
        getColumns().setAll(Arrays.asList(columns));
        setAccessibleText(name);
        setPlaceholder(whenEmpty);
        setTableMenuButtonVisible(columns.length > 2);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    /** The chosen rows, as a spreadsheet takes them: one line each, the names of the columns first. */
    public void copy() {
        List<S> rows = List.copyOf(getSelectionModel().getSelectedItems());
        if (rows.isEmpty()) {
            return;
        }
        List<TableColumn<S, ?>> shown = new ArrayList<>(getVisibleLeafColumns());
        StringBuilder text =
                new StringBuilder(shown.stream().map(TableColumn::getText).collect(Collectors.joining("\t")));
        for (S row : rows) {
            text.append('\n')
                    .append(shown.stream().map(column -> cell(column, row)).collect(Collectors.joining("\t")));
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static <S> String cell(TableColumn<S, ?> column, S row) {
        Object value = column.getCellObservableValue(row).getValue();
        String text = value == null ? "" : value.toString().replaceAll("[\t\r\n]+", " ");
        return text.matches("[=+\\-@].*") && !text.matches("-?[0-9.]+") ? "'" + text : text;
    }
}
