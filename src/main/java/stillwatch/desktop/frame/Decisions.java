package stillwatch.desktop.frame;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import stillwatch.journal.Entry;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Refused;

/** Small actions: carried out one after the other away from the UI thread, told of with an undo beside. */
public final class Decisions implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("decisions").factory());
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final OpenCase opened;
    private final Taste taste;
    private final Notices notices;

    public Decisions(OpenCase opened, Taste taste, Notices notices) {
        this.opened = opened;
        this.taste = taste;
        this.notices = notices;
    }

    /** Tells {@code said} when it is done, with an undo; what is refused is told too. */
    public <T> void decide(String said, Callable<T> action) {
        decide(said, action, done -> {}, notices::trouble);
    }

    /** {@code refused} hears of what went wrong, to show it beside what was typed. */
    public <T> void decide(String said, Callable<T> action, Consumer<T> done, Consumer<Throwable> refused) {
        open.set(open.get() + 1);
        thread.execute(() -> run(said, action, done, refused));
    }

    private <T> void run(String said, Callable<T> action, Consumer<T> done, Consumer<Throwable> refused) {
        try {
            T result = action.call();
            long seq =
                    result instanceof Entry entry ? entry.seq() : opened.head().seq();
            later(() -> {
                done.accept(result);
                tell(said, seq);
            });
        } catch (Exception | Error failure) {
            later(() -> {
                if (failure instanceof Refused) {
                    refused.accept(failure);
                } else {
                    notices.trouble(failure);
                }
            });
        }
    }

    private void later(Runnable then) {
        Platform.runLater(() -> {
            open.set(open.get() - 1);
            then.run();
        });
    }

    private void tell(String said, long seq) {
        if (!said.isEmpty()) {
            notices.say(said, "Undo", () -> takeBack(seq));
        }
    }

    private void takeBack(long seq) {
        decide("", () -> opened.undo(taste.by(), seq, "Undo", stillwatch.progress.Progress.NONE));
    }

    /** Undo and redo, one step. */
    public void undo() {
        decide("", () -> opened.steps().undo(taste.by()));
    }

    public void redo() {
        decide("", () -> opened.steps().redo(taste.by()));
    }

    /** How many are not done yet. */
    public ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
