package stillwatch.desktop.frame;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;

/** Long work: imports, verification, indexing. Shown in the bottom strip with progress, and stopped from there. */
public final class Jobs implements AutoCloseable {
    private static final int AT_ONCE = 2;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("jobs-", 1).factory());
    private final ObservableList<Task<?>> running = FXCollections.observableArrayList();
    private final Consumer<Throwable> failed;

    public Jobs(Consumer<Throwable> failed) {
        this.failed = failed;
    }

    public <T> void start(String title, Question<T> work, Consumer<T> done) {
        begin(new Job<>(title, work, done, failed));
    }

    public <T> void run(String title, Question<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
        begin(new Job<>(title, work, done, otherwise));
    }

    /** {@code otherwise} hears of everything but being stopped. All of it happens on the UI thread, but the work. */
    public <T> Task<T> start(String title, Question<T> work, Consumer<T> done, Consumer<Throwable> otherwise) {
        Job<T> job = new Job<>(title, work, done, otherwise);
        begin(job);
        return job;
    }

    private void begin(Job<?> job) {
        running.add(job);
        job.runningProperty().subscribe((was, is) -> {
            if (was && !is) {
                running.remove(job);
            }
        });
        threads.execute(job);
    }

    public ObservableList<Task<?>> running() {
        return running;
    }

    /** Everything is told to stop; what is being written ends by itself. */
    @Override
    public void close() {
        List.copyOf(running).forEach(Task::cancel);
        threads.shutdown();
    }
}
