package stillwatch.desktop.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import stillwatch.desktop.look.Look;

/** A table of records: several rows can be chosen and copied, columns sorted and hidden. */
public final class Table<S> extends TableView<S> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double SCROLL_BAR = 14;
    private final Map<TableColumn<S, ?>, Double> narrowest = new HashMap<>();
    private double scale = 1;
    private double shownFor = Double.MAX_VALUE;
    private boolean scrolls;

    @SafeVarargs
    @SuppressWarnings("varargs") // only read, and copied at once
    public Table(String name, Node whenEmpty, TableColumn<S, ?>... columns) {
        getColumns().setAll(Arrays.asList(columns));
        setAccessibleText(name);
        setPlaceholder(whenEmpty);
        setTableMenuButtonVisible(columns.length > 2);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getVisibleLeafColumns().subscribe(this::scrollWhereNeeded);
        widthProperty().subscribe(this::fit);
        sceneProperty()
                .flatMap(Scene::rootProperty)
                .flatMap(Node::styleProperty)
                .subscribe(style -> fit());
        setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    /** Hidden where the table is narrower than so many pixels at the usual size of text. */
    public Table<S> hideBelow(double width, List<? extends TableColumn<S, ?>> columns) {
        columns.forEach(column -> narrowest.put(column, width));
        return this;
    }

    /** Columns grow with the text. */
    private void fit() {
        double now = Look.scale(this);
        double grown = now / scale;
        if (grown != 1) {
            scale = now;
            getColumns().forEach(column -> grow(column, grown));
        }
        hide();
        scrollWhereNeeded();
    }

    private static void grow(TableColumn<?, ?> column, double grown) {
        double least = column.getMinWidth() * grown;
        column.setMinWidth(0);
        column.setMaxWidth(column.getMaxWidth() * grown);
        column.setPrefWidth(column.getPrefWidth() * grown);
        column.setMinWidth(least);
    }

    /** What a person hid or brought back by hand stays so until the room changes. */
    private void hide() {
        double room = getWidth() <= 0 ? Double.MAX_VALUE : getWidth() / scale;
        double before = shownFor;
        shownFor = room;
        narrowest.forEach((column, least) -> {
            if (room >= least != before >= least) {
                column.setVisible(room >= least);
            }
        });
    }

    /** Where the columns need more than there is, they keep what they need, and the table scrolls sideways. */
    private void scrollWhereNeeded() {
        double least = getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        boolean now = getWidth() > 0 && least + SCROLL_BAR > getWidth();
        if (now != scrolls) {
            scrolls = now;
            setColumnResizePolicy(now ? UNCONSTRAINED_RESIZE_POLICY : CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        }
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
