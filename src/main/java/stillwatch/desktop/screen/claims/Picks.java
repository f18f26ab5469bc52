package stillwatch.desktop.screen.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.sheet.Row;

/** Several of a list: choosing one adds it below, where it can be taken out again. */
final class Picks extends VBox {
    private final Map<String, Option> chosen = new LinkedHashMap<>();
    private final VBox rows = new VBox(2);
    private final Pick pick;
    private Runnable changed = () -> {};

    Picks(String id, String prompt, List<Option> options) {
        super(4);
        pick = new Pick(id, prompt, options);
        pick.setAccessibleText(prompt);
        Button add = Buttons.plain("Add to the list", this::add);
        add.setId(id + "-add");
        getChildren().addAll(pick, add, rows);
    }

    Picks with(List<String> ids) {
        pick.getItems().stream().filter(one -> ids.contains(one.id())).forEach(one -> chosen.put(one.id(), one));
        show();
        return this;
    }

    private void add() {
        Option one = pick.getValue();
        if (one != null) {
            chosen.put(one.id(), one);
            pick.setValue(null);
            show();
        }
    }

    private void show() {
        rows.getChildren()
                .setAll(chosen.values().stream()
                        .map(one -> Row.of(one.toString(), "", Buttons.icon(Feather.X, "Leave out: " + one, () -> {
                            chosen.remove(one.id());
                            show();
                        })))
                        .toList());
        changed.run();
    }

    Picks onChanged(Runnable listener) {
        changed = listener;
        return this;
    }

    /** What is chosen and not added yet counts too: nobody means to leave it out. */
    List<String> ids() {
        Map<String, Option> all = new LinkedHashMap<>(chosen);
        Option one = pick.getValue();
        if (one != null) {
            all.put(one.id(), one);
        }
        return List.copyOf(all.keySet());
    }
}
