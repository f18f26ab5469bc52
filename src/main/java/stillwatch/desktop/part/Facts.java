package stillwatch.desktop.part;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;

/** Names and values below each other, as an inspector lists them. */
public final class Facts extends GridPane {
    private int rows;

    public Facts() {
        setHgap(12);
        setVgap(5);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(84);
        names.setMaxWidth(110);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().addAll(names, values);
    }

    /** Left out where there is nothing to say. */
    public Facts add(String name, @Nullable String value, String... styles) {
        if (value == null || value.isBlank()) {
            return this;
        }
        return add(name, Texts.wrapped(ShownText.of(value, 600), styles));
    }

    public Facts add(String name, Node value) {
        Label label = Texts.wrapped(name, "muted");
        setValignment(label, VPos.TOP);
        setValignment(value, VPos.TOP);
        addRow(rows++, label, value);
        return this;
    }
}
