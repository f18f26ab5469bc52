package stillwatch.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;

/** Find or do anything: commands and screens at once, things of the case as soon as they are found. */
final class Palette extends VBox {
    private static final int ROWS = 11;
    private static final double ROW = 2.16;
    private static final int LONG = 40;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Supplier<List<PaletteEntry>> commands;
    private final PaletteSearch search;
    private final Runnable close;
    private List<PaletteEntry> found = List.of();

    Palette(Supplier<List<PaletteEntry>> commands, PaletteSearch search, Runnable close) {
        this.commands = commands;
        this.search = search;
        this.close = close;
        getStyleClass().add("palette");
        setId("palette");
        field.setPromptText("Find or do anything");
        field.setId("palette-field");
        field.setAccessibleText("Find or do anything");
        list.getStyleClass().add("compact");
        list.setId("palette-list");
        list.setAccessibleText("What was found");
        list.setCellFactory(ignored -> new Line());
        list.setStyle("-fx-pref-height: " + ROWS * ROW + "em;");
        list.setOnMouseClicked(event -> choose());
        getChildren().addAll(field, list);
        setStyle("-fx-pref-width: 49em;");
        field.textProperty().subscribe(text -> typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.setPlaceholder(
                Texts.of("Nothing is called that. Search looks everywhere, in what people wrote too.", "muted"));
    }

    private void typed() {
        String text = field.getText().strip();
        if (text.isEmpty()) {
            found = List.of();
        } else {
            search.find(text, now -> {
                found = now;
                refresh();
            });
        }
        refresh();
    }

    private void refresh() {
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        List<PaletteEntry> shown = new ArrayList<>(matching());
        shown.addAll(found);
        list.getItems().setAll(shown);
        list.getSelectionModel().select(Math.max(0, shown.indexOf(chosen)));
    }

    private List<PaletteEntry> matching() {
        String[] words = field.getText().strip().toLowerCase(Locale.ROOT).split("\\s+");
        return commands.get().stream().filter(entry -> matches(entry, words)).toList();
    }

    private static boolean matches(PaletteEntry entry, String[] words) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int now = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().select(now);
            list.scrollTo(Math.max(0, now - ROWS / 2));
        }
    }

    private void choose() {
        PaletteEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            close.run();
            entry.action().run();
        }
    }

    private static final class Line extends ListCell<PaletteEntry> {
        @Override
        protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : line(entry));
        }

        private HBox line(PaletteEntry entry) {
            Label name = Texts.foreign(entry.name());
            name.setMinWidth(entry.name().length() > LONG ? 0 : USE_PREF_SIZE);
            Label more = Texts.foreign(entry.more(), "caption");
            more.setMinWidth(0);
            Label sort = Texts.of(entry.sort(), "caption");
            sort.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(10, name, more);
            line.getChildren().addAll(Panel.spring(), sort);
            if (entry.key() != null) {
                line.getChildren().add(Buttons.key(entry.key()));
            }
            line.setAlignment(Pos.CENTER_LEFT);
            line.maxWidthProperty().bind(getListView().widthProperty().subtract(40));
            return line;
        }
    }
}
