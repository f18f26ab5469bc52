package stillwatch.desktop.shell;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import stillwatch.desktop.frame.Taste;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.settings.Looks;

/** Theme, size of text, zone, name in the journal, movement: taken on, and kept, when they are saved. */
public final class SettingsCard extends VBox {
    private final ChoiceBox<String> theme = new ChoiceBox<>();
    private final Slider size = new Slider(Looks.SMALLEST, Looks.LARGEST, 100);
    private final ComboBox<String> zone = new ComboBox<>();
    private final TextField name = new TextField();
    private final CheckBox calm = new CheckBox("Nothing moves");
    private final Label wrong = Texts.wrapped("", "bad-text");
    private final Ways ways;
    private final Taste taste;

    public SettingsCard(Ways ways, Taste taste, Runnable close) {
        this.ways = ways;
        this.taste = taste;
        getStyleClass().add("card");
        setId("settings-card");
        setStyle("-fx-pref-width: 42em;");
        fill(ways.looks());
        getChildren()
                .addAll(
                        new HBox(8, Texts.of("Settings", "screen-title")),
                        grid(),
                        wrong,
                        new HBox(8, Panel.spring(), cancel(close), save(close)));
    }

    private static javafx.scene.control.Button cancel(Runnable close) {
        javafx.scene.control.Button cancel = Buttons.plain("Cancel", close);
        cancel.setId("settings-cancel");
        cancel.setCancelButton(true);
        return cancel;
    }

    private javafx.scene.control.Button save(Runnable close) {
        javafx.scene.control.Button save = Buttons.primary("Save", () -> keep(close));
        save.setId("settings-save");
        save.setDefaultButton(true);
        return save;
    }

    private void fill(Looks now) {
        theme.getItems().setAll("system", "light", "dark");
        theme.setConverter(new ThemeWords());
        theme.setValue(now.theme());
        theme.setId("settings-theme");
        size.setValue(now.textPercent());
        size.setBlockIncrement(10);
        size.setMajorTickUnit(20);
        size.setShowTickLabels(true);
        size.setSnapToTicks(true);
        size.setMinorTickCount(1);
        size.setId("settings-size");
        zone.getItems().setAll(zones());
        zone.setEditable(true);
        zone.setValue(now.zone());
        zone.setId("settings-zone");
        name.setText(taste.by());
        name.setId("settings-name");
        calm.setSelected(now.calm());
        calm.setId("settings-calm");
    }

    private static List<String> zones() {
        TreeSet<String> all = new TreeSet<>(ZoneId.getAvailableZoneIds());
        all.removeIf(id -> !id.contains("/") || id.startsWith("Etc/") || id.startsWith("SystemV/"));
        List<String> list = new java.util.ArrayList<>(List.of("UTC"));
        list.addAll(all);
        return list;
    }

    private GridPane grid() {
        GridPane grid = new GridPane(18, 12);
        row(grid, 0, "Theme", theme);
        row(grid, 1, "Text size, %", size);
        row(grid, 2, "Times shown in", zone);
        row(grid, 3, "Your name in the journal", name);
        row(grid, 4, "Movement", calm);
        return grid;
    }

    private static void row(GridPane grid, int row, String words, javafx.scene.control.Control control) {
        Label label = Texts.of(words);
        label.setLabelFor(control);
        control.setAccessibleText(words);
        control.setStyle("-fx-pref-width: 21.5em;");
        grid.addRow(row, label, control);
    }

    /** As people say it. */
    private static final class ThemeWords extends StringConverter<String> {
        @Override
        public String toString(String theme) {
            return switch (theme) {
                case "light" -> "Light";
                case "dark" -> "Dark";
                default -> "As the system";
            };
        }

        @Override
        public String fromString(String words) {
            return words.equals("As the system") ? "system" : words.toLowerCase(Locale.ROOT);
        }
    }

    private void keep(Runnable close) {
        String said = name.getText().strip();
        if (said.isEmpty()) {
            wrong.setText("The journal needs a name: it says who decided what.");
            name.requestFocus();
            return;
        }
        try {
            ZoneId.of(zone.getEditor().getText().strip());
        } catch (DateTimeException e) {
            wrong.setText("There is no zone \"" + zone.getEditor().getText()
                    + "\". Choose one from the list, such as Europe/Berlin.");
            zone.requestFocus();
            return;
        }
        Looks looks = new Looks(
                theme.getValue(),
                (int) Math.round(size.getValue()),
                zone.getEditor().getText().strip(),
                calm.isSelected());
        ways.settle(looks, said);
        close.run();
    }
}
