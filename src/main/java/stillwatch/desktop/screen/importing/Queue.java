package stillwatch.desktop.screen.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import stillwatch.casefile.ShownText;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.Question;
import stillwatch.intake.Receipt;
import stillwatch.progress.Cancelled;
import stillwatch.workbench.Trouble;

/** The files on their way into the case: looked at, tried and imported, one import after the other. Used on the UI thread. */
final class Queue {
    private final Desk desk;
    private final Consumer<QueuedFile> brought;
    private final Runnable changed;
    private final ObservableList<QueuedFile> files = FXCollections.observableArrayList();
    private int count;

    /** {@code brought} hears of each file that came in, {@code changed} of everything else that happens to one. */
    Queue(Desk desk, Consumer<QueuedFile> brought, Runnable changed) {
        this.desk = desk;
        this.brought = brought;
        this.changed = changed;
    }

    ObservableList<QueuedFile> files() {
        return files;
    }

    Optional<QueuedFile> file(String id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst();
    }

    /** Answers the first of them, also where it was there already. */
    Optional<QueuedFile> add(List<Path> paths) {
        List<QueuedFile> added = paths.stream().map(this::added).toList();
        return added.stream().findFirst();
    }

    private QueuedFile added(Path path) {
        return files.stream()
                .filter(file -> file.path().equals(path) && !file.stage().get().over())
                .findFirst()
                .orElseGet(() -> fresh(path));
    }

    private QueuedFile fresh(Path path) {
        QueuedFile file = new QueuedFile("file-" + ++count, path);
        files.add(file);
        file.stage().subscribe((was, is) -> changed.run());
        file.looked().subscribe((was, is) -> changed.run());
        look(file);
        return file;
    }

    void change(QueuedFile file, Draft draft) {
        if (!draft.equals(file.draft().get()) && !file.stage().get().atWork()) {
            file.draft().set(draft);
            file.trial().set(null);
            look(file);
        }
    }

    private void look(QueuedFile file) {
        Draft draft = file.draft().get();
        desk.asking().ask(file, progress -> Looked.at(desk.opened(), file.path(), draft), file::found);
    }

    void tryIt(QueuedFile file) {
        Draft draft = file.draft().get();
        Task<Receipt> job = start(
                "Trying " + ShownText.of(file.name()),
                file,
                progress -> desk.opened().tryImport(file.path(), draft.wanted(), progress),
                receipt -> {
                    file.trial().set(receipt);
                    file.stage().set(new Stage.Ready());
                });
        file.stage().set(new Stage.Trying(job));
    }

    /** Begins at once if no other import runs, and else after those before it. */
    void bring(QueuedFile file) {
        if (file.ready()) {
            file.stage().set(new Stage.Waiting());
            next();
        }
    }

    void bringAll() {
        List.copyOf(files).forEach(this::bring);
    }

    private void next() {
        boolean busy = files.stream().anyMatch(file -> file.stage().get() instanceof Stage.Importing);
        files.stream()
                .filter(file -> !busy && file.stage().get() instanceof Stage.Waiting)
                .findFirst()
                .ifPresent(this::begin);
    }

    private void begin(QueuedFile file) {
        Draft draft = file.draft().get();
        String by = desk.taste().by();
        Task<Receipt> job = start(
                "Importing " + ShownText.of(file.name()),
                file,
                progress -> desk.opened().importFile(by, file.path(), draft.wanted(), progress),
                receipt -> {
                    file.stage().set(new Stage.Imported(receipt));
                    brought.accept(file);
                    next();
                });
        file.stage().set(new Stage.Importing(job));
    }

    private Task<Receipt> start(String title, QueuedFile file, Question<Receipt> work, Consumer<Receipt> done) {
        Task<Receipt> job = desk.jobs().start(title, work, done, failure -> refused(file, failure));
        job.stateProperty().subscribe(state -> {
            if (state == Worker.State.FAILED && job.getException() instanceof Cancelled) {
                file.stage().set(new Stage.Ready());
                next();
            }
        });
        return job;
    }

    /** What cannot be put in words is no fault of the file. */
    private void refused(QueuedFile file, Throwable failure) {
        Optional<Trouble> trouble = Trouble.of(failure);
        file.stage()
                .set(new Stage.Refused(
                        trouble.map(Trouble::words).map(InWindow::said).orElse("This should not have happened.")));
        if (trouble.isEmpty()) {
            desk.notices().trouble(failure);
        }
        next();
    }

    /** What runs is told to stop, what waits no longer does. */
    void stop(QueuedFile file) {
        switch (file.stage().get()) {
            case Stage.Trying trying -> trying.job().cancel();
            case Stage.Importing importing -> importing.job().cancel();
            case Stage.Waiting waiting -> file.stage().set(new Stage.Ready());
            default -> {}
        }
    }

    /** Off the list; the file itself is left alone. */
    void putAway(QueuedFile file) {
        if (!file.stage().get().atWork()) {
            files.remove(file);
        }
    }
}
