package stillwatch.desktop.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import stillwatch.progress.Cancelled;

/**
 * Questions to the case, asked away from the UI thread and answered on it. The newest about a thing wins: an older one is told
 * to stop, and its answer is not heard.
 */
public final class Asking implements AutoCloseable {
    private static final int AT_ONCE = 3;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, stepsBack());
    private final Map<Object, Flag> newest = new HashMap<>();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final Consumer<Throwable> failed;
    private boolean closed;

    public Asking(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    /** Nothing relies on it; but where there are few processors, the UI thread is not to wait for one. */
    @SuppressWarnings("ThreadPriorityCheck")
    private static ThreadFactory stepsBack() {
        return Thread.ofPlatform()
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .name("questions-", 1)
                .factory();
    }

    /** {@code about} names what the answer is for; a screen uses itself, or a word of its own for each part. */
    public <T> void ask(Object about, Question<T> question, Consumer<T> answer) {
        if (closed) {
            return;
        }
        Flag flag = new Flag();
        Flag before = newest.put(about, flag);
        if (before != null) {
            before.stop();
        }
        open.set(open.get() + 1);
        threads.execute(() -> run(about, flag, question, answer));
    }

    private <T> void run(Object about, Flag flag, Question<T> question, Consumer<T> answer) {
        try {
            flag.stopIfCancelled();
            T found = question.ask(flag);
            Platform.runLater(() -> ended(about, flag, () -> answer.accept(found)));
        } catch (Cancelled overtaken) {
            Platform.runLater(() -> ended(about, flag, () -> {}));
        } catch (Throwable trouble) {
            Platform.runLater(() -> ended(about, flag, () -> failed.accept(trouble)));
        }
    }

    private void ended(Object about, Flag flag, Runnable then) {
        try {
            if (!closed && !flag.cancelled()) {
                newest.remove(about, flag);
                then.run();
            }
        } finally {
            open.set(open.get() - 1);
        }
    }

    /** How many questions wait for an answer. */
    public ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    @Override
    public void close() {
        closed = true;
        newest.values().forEach(Flag::stop);
        threads.shutdown();
    }
}
