package stillwatch.desktop.shell;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Notices;
import stillwatch.desktop.part.Calm;
import stillwatch.workbench.Trouble;

/** Notices in the corner of the window; what went wrong stays longer. Without a window nobody is told, as in a picture. */
final class Popups implements Notices {
    private static final Duration SHORT = Duration.seconds(6);
    private static final Duration LONG = Duration.seconds(20);
    private static final int LONGEST = 400;
    private final StackPane over;
    private final StillNotices still;
    private final Consumer<Throwable> fault;

    Popups(StackPane over, StillNotices still, Consumer<Throwable> fault) {
        this.over = over;
        this.still = still;
        this.fault = fault;
    }

    @Override
    public void say(String words) {
        show(words, SHORT, null, () -> {});
    }

    @Override
    public void say(String words, String action, Runnable run) {
        show(words, SHORT, action, run);
    }

    @Override
    public void trouble(Throwable failure) {
        Trouble.of(failure).ifPresentOrElse(this::tell, () -> fault.accept(failure));
    }

    private void tell(Trouble trouble) {
        show(trouble.words(), trouble.kind() == Trouble.Kind.STOPPED ? SHORT : LONG, null, () -> {});
    }

    private void show(String words, Duration howLong, @Nullable String action, Runnable run) {
        if (over.getScene() == null || over.getScene().getWindow() == null) {
            return;
        }
        String shown = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        if (Calm.at(over)) {
            still.show(shown, howLong, action, run);
        } else {
            moving(shown, howLong, action, run);
        }
    }

    private void moving(String words, Duration howLong, @Nullable String action, Runnable run) {
        Notifications notice = Notifications.create()
                .owner(over.getScene().getWindow())
                .position(Pos.BOTTOM_RIGHT)
                .hideAfter(howLong)
                .text(words);
        if (action != null) {
            notice.action(new Action(action, event -> run.run()));
        }
        notice.show();
    }
}
