package stillwatch.desktop.sheet;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** What one types into, as forms have it. */
public final class Inputs {
    private Inputs() {}

    public static TextField line(String id, @Nullable String text, String prompt) {
        TextField field = new TextField(text == null ? "" : text);
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }

    public static TextArea lines(String id, @Nullable String text, int rows, String prompt) {
        TextArea area = new TextArea(text == null ? "" : text);
        area.setId(id);
        area.setPromptText(prompt);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    public static TextArea reason() {
        return lines("form-why", "", 3, "Kept with the decision, in your words");
    }

    /** Any zone can be typed; the likely ones come first. */
    public static ComboBox<String> zone(String id, ZoneId likely) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(zones(likely));
        box.setId(id);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText("Europe/Berlin, +08:00, UTC");
        return box;
    }

    private static List<String> zones(ZoneId likely) {
        List<String> zones = new ArrayList<>(List.of("UTC"));
        if (likely.getId().contains("/")) {
            zones.add(likely.getId());
        }
        ZoneId.getAvailableZoneIds().stream()
                .filter(one -> one.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .filter(one -> !zones.contains(one))
                .sorted()
                .forEach(zones::add);
        return zones;
    }

    /** Null for nothing typed. */
    public static @Nullable ZoneId zoneOf(@Nullable String typed) throws DateTimeException {
        return typed == null || typed.isBlank() ? null : ZoneId.of(typed.strip());
    }
}
