package stillwatch.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Notices;
import stillwatch.workbench.Trouble;

/** Notices in the corner of the window; what went wrong stays longer. Without a window nobody is told, as in a picture. */
final class Popups implements Notices {
    private static final Duration SHORT = Duration.seconds(6);
    private static final Duration LONG = Duration.seconds(20);
    private final Node owner;
    private final java.util.function.Consumer<Throwable> fault;
    private String last = "";

    Popups(Node owner, java.util.function.Consumer<Throwable> fault) {
        this.owner = owner;
        this.fault = fault;
    }

    /** What was said last, for those who test it and those who listen. */
    String last() {
        return last;
    }

    @Override
    public void say(String words) {
        show(words, SHORT, null);
    }

    @Override
    public void say(String words, String action, Runnable run) {
        show(words, SHORT, new Action(action, event -> run.run()));
    }

    @Override
    public void trouble(Throwable failure) {
        Trouble.of(failure).ifPresentOrElse(this::tell, () -> fault.accept(failure));
    }

    private void tell(Trouble trouble) {
        show(trouble.words(), trouble.kind() == Trouble.Kind.STOPPED ? SHORT : LONG, null);
    }

    private void show(String words, Duration howLong, @Nullable Action action) {
        last = words;
        if (owner.getScene() == null || owner.getScene().getWindow() == null) {
            return;
        }
        Notifications notice = Notifications.create()
                .owner(owner.getScene().getWindow())
                .position(Pos.BOTTOM_RIGHT)
                .hideAfter(howLong)
                .text(words);
        if (action != null) {
            notice.action(action);
        }
        notice.show();
    }
}
