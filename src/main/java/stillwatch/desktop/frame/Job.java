package stillwatch.desktop.frame;

import java.util.function.Consumer;
import javafx.concurrent.Task;
import stillwatch.progress.Cancelled;
import stillwatch.progress.Progress;

/** Long work with a bar and a way to stop it. Stopping sets a flag: an interrupt would break the store for everybody. */
final class Job<T> extends Task<T> {
    private final Question<T> work;
    private volatile boolean stopping;

    Job(String title, Question<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        this.work = work;
        updateTitle(title);
        setOnSucceeded(event -> done.accept(getValue()));
        setOnFailed(event -> {
            if (!(getException() instanceof Cancelled)) {
                failed.accept(getException());
            }
        });
    }

    @Override
    protected T call() throws Exception {
        return work.ask(new Bar());
    }

    /** The work itself ends when it next looks at the flag; only then does the job. */
    @Override
    public boolean cancel(boolean mayInterrupt) {
        stopping = true;
        updateMessage("Stopping…");
        return true;
    }

    /** What the work tells its progress to. */
    private final class Bar implements Progress {
        @Override
        public void at(String what, long done, long total) {
            if (!stopping) {
                updateMessage(what);
                updateProgress(total == 0 ? -1 : done, total == 0 ? -1 : total);
            }
        }

        @Override
        public boolean cancelled() {
            return stopping;
        }
    }
}
