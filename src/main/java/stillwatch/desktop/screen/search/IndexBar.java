package stillwatch.desktop.screen.search;

import java.io.IOException;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.part.Buttons;
import stillwatch.desktop.part.Panel;
import stillwatch.desktop.part.Texts;
import stillwatch.progress.Progress;

/** Brings the text index up to the journal when it is behind, and shows how far that is. */
final class IndexBar extends HBox {
    private final Desk desk;
    private final Runnable ready;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = Texts.of("", "muted");
    private final Button stop = Buttons.plain("Stop", this::stop);
    private final Button goOn = Buttons.plain("Go on", this::catchUp);
    private @Nullable Task<?> task;
    private long indexedTo = -1;

    IndexBar(Desk desk, Runnable ready) {
        super(10);
        this.desk = desk;
        this.ready = ready;
        setId("search-index");
        stop.setId("search-index-stop");
        goOn.setId("search-index-go-on");
        getStyleClass().addAll("panel", "index-bar");
        shown(false);
    }

    private void shown(boolean is) {
        setVisible(is);
        setManaged(is);
    }

    /** Whether everything can be found; where not, it is seen to that it can be, and {@code ready} is run then. */
    boolean upToDate() {
        if (indexedTo == desk.opened().head().seq()) {
            return true;
        }
        if (task == null) {
            catchUp();
        }
        return false;
    }

    private void catchUp() {
        long head = desk.opened().head().seq();
        Task<Long> now = desk.jobs()
                .start("Making words findable", progress -> upTo(head, progress), this::done, desk.notices()::trouble);
        task = now;
        show(now);
    }

    private long upTo(long head, Progress progress) throws IOException {
        desk.opened().makeSearchable(progress);
        return head;
    }

    private void show(Task<?> now) {
        bar.progressProperty().bind(now.progressProperty());
        words.setText("Words of what came in last are being made findable …");
        getChildren().setAll(bar, words, Panel.spring(), stop);
        shown(true);
        now.runningProperty().subscribe((was, is) -> {
            if (was && !is && now.equals(task)) {
                ended();
            }
        });
    }

    private void done(long head) {
        indexedTo = head;
        task = null;
        shown(false);
        ready.run();
    }

    /** Stopped or failed: nothing is lost, and it can go on. */
    private void ended() {
        task = null;
        if (indexedTo != desk.opened().head().seq()) {
            words.setText("Not everything can be found yet: making it findable was stopped.");
            getChildren().setAll(words, Panel.spring(), goOn);
            shown(true);
        }
    }

    private void stop() {
        if (task != null) {
            task.cancel();
        }
    }
}
