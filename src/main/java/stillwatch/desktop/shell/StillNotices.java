package stillwatch.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;

/** Notices for those who want nothing to move: there, and gone after a while. */
final class StillNotices extends VBox {
    private static final int MOST = 3;

    StillNotices() {
        super(8);
        setId("still-notices");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_RIGHT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("still-notices");
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    }

    void show(String words, Duration howLong, @Nullable String action, Runnable run) {
        Label text = Texts.wrapped(words);
        HBox notice = new HBox(text);
        notice.getStyleClass().add("notice");
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(words);
        if (action != null) {
            notice.getChildren().add(act(action, run, notice));
        }
        getChildren().add(notice);
        while (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        PauseTransition later = new PauseTransition(howLong);
        later.setOnFinished(event -> getChildren().remove(notice));
        later.play();
    }

    private Button act(String action, Runnable run, HBox notice) {
        Button button = Buttons.plain(action, () -> {
            getChildren().remove(notice);
            run.run();
        });
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
