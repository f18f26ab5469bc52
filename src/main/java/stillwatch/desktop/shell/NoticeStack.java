package stillwatch.desktop.shell;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.frame.Notices;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Texts;
import stillwatch.workbench.Trouble;

/**
 * Notices in the corner of the window, the newest below; what went wrong stays longer. They stand in the window itself: they
 * take no key away from it, Tab reaches them, and nothing moves. Without a window nobody is told, as in a picture.
 */
final class NoticeStack extends VBox implements Notices {
    private static final Duration SHORT = Duration.seconds(6);
    private static final Duration LONG = Duration.seconds(20);
    private static final int LONGEST = 400;
    private static final int MOST = 3;
    private final Consumer<Throwable> fault;

    NoticeStack(Consumer<Throwable> fault) {
        super(8);
        this.fault = fault;
        setId("notices");
        setPickOnBounds(false);
        setFillWidth(false);
        setAlignment(Pos.BOTTOM_RIGHT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("notices");
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    }

    @Override
    public void say(String words) {
        show(notice(words), SHORT);
    }

    @Override
    public void say(String words, String action, Runnable run) {
        HBox notice = notice(words);
        Button act = Buttons.plain(action, () -> {
            getChildren().remove(notice);
            run.run();
        });
        act.setMinWidth(USE_PREF_SIZE);
        notice.getChildren().add(1, act);
        show(notice, SHORT);
    }

    @Override
    public void trouble(Throwable failure) {
        Trouble.of(failure).ifPresentOrElse(this::tell, () -> fault.accept(failure));
    }

    private void tell(Trouble trouble) {
        HBox notice = notice(trouble.words());
        boolean stopped = trouble.kind() == Trouble.Kind.STOPPED;
        if (!stopped) {
            notice.getStyleClass().add("problem");
        }
        show(notice, stopped ? SHORT : LONG);
    }

    private HBox notice(String words) {
        String shown = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        HBox notice = new HBox(Texts.wrapped(shown));
        Button away =
                Buttons.icon(Feather.X, "Close this notice", () -> getChildren().remove(notice));
        away.getStyleClass().add("notice-close");
        notice.getChildren().add(away);
        notice.getStyleClass().add("notice");
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(words);
        return notice;
    }

    private void show(HBox notice, Duration howLong) {
        if (getScene() == null || getScene().getWindow() == null) {
            return;
        }
        getChildren().add(notice);
        while (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        PauseTransition later = new PauseTransition(howLong);
        later.setOnFinished(event -> getChildren().remove(notice));
        later.play();
    }
}
