package stillwatch.desktop.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.look.Look;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Chip;
import stillwatch.desktop.part.Icon;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.store.entry.DescriptionTable.Description;

/** Whose case this is, how it may be handed on, the one search field, back and forward, undo and redo. */
final class TopBar extends HBox {
    private static final int LONGEST_TITLE = 48;
    private static final double ROOM_FOR_KEY = 225;
    private final Label name = Texts.of("", "case-name");
    private final HBox marks = new HBox(8);
    final Button back;
    final Button forward;
    final Button undo;
    final Button redo;
    private final Button inspector;
    private final Chip readOnly = new Chip("READ ONLY", Chip.Tone.WARN).round();

    TopBar(Shell shell) {
        getStyleClass().add("top-bar");
        marks.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        back = icon(Feather.ARROW_LEFT, "Back (Alt+Left)", "back", shell::back);
        forward = icon(Feather.ARROW_RIGHT, "Forward (Alt+Right)", "forward", shell::forward);
        undo = icon(Feather.ROTATE_CCW, "Undo", "undo", shell::undo);
        redo = icon(Feather.ROTATE_CW, "Redo", "redo", shell::redo);
        inspector = icon(
                Feather.SIDEBAR, "Show or hide the inspector (Ctrl+I)", "inspector-toggle", shell::toggleInspector);
        Button settings = icon(Feather.SETTINGS, "Settings", "settings", shell::openSettings);
        Button keys = icon(Feather.HELP_CIRCLE, "Keys (?)", "keys", shell::openKeys);
        name.setStyle("-fx-min-width: 4em;");
        getChildren()
                .addAll(
                        back,
                        forward,
                        name,
                        marks,
                        Panel.spring(),
                        find(shell),
                        Panel.spring(),
                        undo,
                        redo,
                        inspector,
                        keys,
                        settings);
    }

    private static Button icon(Feather picture, String name, String id, Runnable action) {
        Button button = Buttons.icon(picture, name, action);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Button find(Shell shell) {
        Button find = Buttons.plain("", shell::openPalette);
        Label key = Buttons.key(KeyCombination.valueOf("Shortcut+K").getDisplayText());
        key.managedProperty().bind(key.visibleProperty());
        find.widthProperty().subscribe(width -> key.setVisible(width.doubleValue() / Look.scale(find) > ROOM_FOR_KEY));
        HBox inside =
                new HBox(9, Icon.of(Feather.SEARCH), Texts.of("Find or do anything", "muted"), Panel.spring(), key);
        inside.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        inside.prefWidthProperty().bind(find.widthProperty().subtract(26));
        find.setGraphic(inside);
        find.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        find.getStyleClass().add("search-field");
        find.setAccessibleText("Find or do anything");
        find.setTooltip(new Tooltip("Find or do anything (" + key.getText() + ")"));
        find.setId("find");
        find.setMinWidth(60);
        HBox.setHgrow(find, Priority.ALWAYS);
        return find;
    }

    void show(Description said) {
        name.setText(ShownText.of(said.title(), LONGEST_TITLE));
        name.setTooltip(new Tooltip(ShownText.of(said.title(), 400)));
        marks.getChildren().setAll(new Chip(said.handling().marking(), Chip.Tone.NEUTRAL).round());
        if (said.invented()) {
            marks.getChildren().add(new Chip("INVENTED DATA", Chip.Tone.INVENTED).round());
        }
        if (readOnly.getTooltip() != null) {
            marks.getChildren().add(readOnly);
        }
        marks.setMinWidth(USE_PREF_SIZE);
    }

    void readOnly(String because) {
        readOnly.setTooltip(new Tooltip(because));
        marks.getChildren().add(readOnly);
    }

    /** The picture of the bar is marked while the inspector shows. */
    void follow(ObservableBooleanValue shown) {
        shown.subscribe(now -> inspector.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), now));
    }

    /** What undo and redo would do next; null for nothing. */
    void steps(@org.jspecify.annotations.Nullable String toUndo, @org.jspecify.annotations.Nullable String toRedo) {
        step(undo, "Undo", toUndo, "Ctrl+Z");
        step(redo, "Redo", toRedo, "Ctrl+Shift+Z");
    }

    private static void step(Button button, String verb, @org.jspecify.annotations.Nullable String what, String key) {
        String words = what == null ? "Nothing to " + verb.toLowerCase(java.util.Locale.ROOT) : verb + ": " + what;
        button.setDisable(what == null);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words + " (" + key + ")"));
    }
}
