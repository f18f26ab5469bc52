package stillwatch.desktop.sheet;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Desk;

/** What stands at the right: a form while one is open, and below it what is known of the thing that is chosen. */
public final class Inspector implements Forms {
    private final Desk desk;
    private final Runnable left;
    private final VBox form = new VBox();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(new VBox(form, content));
    private final ReadOnlyObjectWrapper<@Nullable Node> node = new ReadOnlyObjectWrapper<>(scroll);

    /** {@code left}: told when a form was left, to put the focus where work goes on. */
    public Inspector(Desk desk, String id, Runnable left) {
        this.desk = desk;
        this.left = left;
        content.getStyleClass().add("inspector-content");
        form.getStyleClass().add("sheet-form");
        form.managedProperty().bind(form.visibleProperty());
        form.setVisible(false);
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    public ObservableValue<? extends @Nullable Node> node() {
        return node.getReadOnlyProperty();
    }

    /** {@code anew}: another thing than before, so it is read from its top. */
    public void show(List<? extends Node> parts, boolean anew) {
        content.getChildren().setAll(parts);
        if (anew) {
            toldAnew();
            scroll.setVvalue(0);
        }
    }

    /** A drawer that is closed opens for another content, so it has to be one. */
    private void toldAnew() {
        if (scroll.getScene() == null) {
            scroll.setContent(new VBox(form, content));
        }
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public void open(InlineForm asked) {
        form.getChildren().setAll(asked);
        form.setVisible(true);
        toldAnew();
        scroll.setVvalue(0);
        asked.begin();
    }

    @Override
    public void leave() {
        if (form.isVisible()) {
            form.getChildren().clear();
            form.setVisible(false);
            left.run();
        }
    }
}
