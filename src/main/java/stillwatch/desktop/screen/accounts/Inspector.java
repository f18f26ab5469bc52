package stillwatch.desktop.screen.accounts;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.part.Empty;

/** What stands at the right: a form while one is open, and what is known of what is chosen below it. */
final class Inspector {
    private final VBox form = new VBox();
    private final VBox sheet = new VBox();
    private final ScrollPane scroll;
    private final ReadOnlyObjectWrapper<@Nullable Node> node = new ReadOnlyObjectWrapper<>();

    Inspector() {
        sheet.getStyleClass().add("inspector-content");
        form.getStyleClass().add("inspector-form");
        scroll = new ScrollPane(new VBox(form, sheet));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("accounts-inspector");
        node.set(scroll);
        close();
        nothing();
    }

    ObservableValue<? extends @Nullable Node> node() {
        return node.getReadOnlyProperty();
    }

    void nothing() {
        show(List.of(new Empty(
                Feather.USERS,
                "Nothing chosen",
                "Choose an account to see when it was active and what it shares, or several to compare them.")));
    }

    void show(List<Node> content) {
        sheet.getChildren().setAll(content);
        scroll.setVvalue(0);
    }

    void open(Node content) {
        form.getChildren().setAll(content);
        shown(true);
        scroll.setVvalue(0);
    }

    void close() {
        form.getChildren().clear();
        shown(false);
    }

    boolean isOpen() {
        return !form.getChildren().isEmpty();
    }

    private void shown(boolean now) {
        form.setVisible(now);
        form.setManaged(now);
    }
}
