package stillwatch.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.desktop.shell.Shell;

/** Goes once round all screens and closes the window: from a run like that Java learns what a start will need. */
final class Rehearsal extends AnimationTimer {
    /** Set for that one run when the program is built. */
    private static final String WISH = "stillwatch.rehearsal";

    private static final int QUIET_FRAMES = 6;
    private static final int MOST_FRAMES = 3_000;
    private final Window window;
    private final Deque<Where> ahead;
    private int quiet;
    private int frames;

    private Rehearsal(Window window) {
        this.window = window;
        this.ahead = new ArrayDeque<>(List.copyOf(AllScreens.makers().keySet()).stream()
                .filter(screen -> screen != ScreenName.OVERVIEW)
                .map(Where::of)
                .toList());
        ahead.add(Where.of(ScreenName.OVERVIEW));
    }

    static void ifWished(Window window) {
        if (Boolean.getBoolean(WISH)) {
            new Rehearsal(window).start();
        }
    }

    @Override
    public void handle(long now) {
        frames++;
        quiet = window.idle() ? quiet + 1 : 0;
        if (frames > MOST_FRAMES) {
            end();
        } else if (quiet > QUIET_FRAMES) {
            quiet = 0;
            next(window.shell());
        }
    }

    private void next(@Nullable Shell shell) {
        if (shell == null || ahead.isEmpty()) {
            end();
        } else {
            shell.goTo(ahead.remove());
        }
    }

    private void end() {
        stop();
        window.close();
    }
}
