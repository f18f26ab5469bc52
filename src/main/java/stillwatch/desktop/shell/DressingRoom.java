package stillwatch.desktop.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** A scene nobody sees, dressed like that of the window: what was in it once takes less time when it is shown. */
final class DressingRoom {
    private final StackPane room = new StackPane();
    private final Scene like;
    private final Scene scene;

    DressingRoom(Scene like) {
        this.like = like;
        this.scene = new Scene(room, like.getWidth(), like.getHeight());
    }

    /** Something that is thrown away afterwards. */
    void tryOn(Node one) {
        look();
        room.getChildren().setAll(one);
        room.applyCss();
        room.layout();
        room.getChildren().clear();
    }

    /** A part of something that is shown later; it stands where it stood when this returns. */
    void dress(Pane whole, Node part) {
        int at = whole.getChildren().indexOf(part);
        if (at >= 0 && whole.getScene() == null) {
            whole.getChildren().remove(at);
            room.getStyleClass().addAll(whole.getStyleClass());
            tryOn(part);
            room.getStyleClass().removeAll(whole.getStyleClass());
            whole.getChildren().add(at, part);
        }
    }

    private void look() {
        if (!scene.getStylesheets().equals(like.getStylesheets())) {
            scene.setUserAgentStylesheet(like.getUserAgentStylesheet());
            scene.getStylesheets().setAll(like.getStylesheets());
            room.setStyle(like.getRoot().getStyle());
        }
    }
}
