package stillwatch.desktop.screen.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Audience;
import stillwatch.desktop.frame.Desk;
import stillwatch.settings.UnsavedFile;
import stillwatch.settings.UnsavedText;

/**
 * Every text that was typed for a brief of this case and not saved, until it is saved or discarded: also while another screen shows,
 * and after the window was closed. The journal knows nothing of it.
 */
final class UnsavedTexts {
    private static final int PATIENCE = 5;
    private final Desk desk;
    private final List<Unsaved> all = new ArrayList<>();
    private final ThreadPoolExecutor writing = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("unsaved-texts").factory());
    private @Nullable Unsaved saving;

    UnsavedTexts(Desk desk) {
        this.desk = desk;
    }

    /** What was left from before; {@code found} hears when there is any. */
    void load(Runnable found) {
        desk.asking().ask(this, progress -> file().read(), loaded -> {
            if (!loaded.note().isEmpty()) {
                desk.notices().say(loaded.note());
            }
            add(loaded.texts());
            if (!all.isEmpty()) {
                found.run();
            }
        });
    }

    private void add(List<UnsavedText> kept) {
        kept.stream()
                .flatMap(one -> Unsaved.of(one).stream())
                .filter(one -> like(one).isEmpty())
                .forEach(all::add);
    }

    private UnsavedFile file() throws IOException {
        Path folder = desk.folder().toRealPath();
        return new UnsavedFile(desk.place().folders().unsaved(desk.opened().caseId(), folder.toString()));
    }

    /** The one that was typed for the same place. */
    Optional<Unsaved> like(Unsaved one) {
        return all.stream().filter(one::isAbout).findFirst();
    }

    List<Unsaved> of(Audience audience) {
        return all.stream().filter(one -> one.audience() == audience).toList();
    }

    /** Those the pages show. One that is just being saved stands in the plan at any moment. */
    List<Unsaved> shown(Audience audience) {
        return of(audience).stream().filter(one -> !one.equals(saving)).toList();
    }

    void put(Unsaved now) {
        saving = null;
        all.removeIf(now::isAbout);
        if (now.says()) {
            all.add(now);
        }
        keep();
    }

    /** {@code null}: it was not saved after all. */
    void saving(@Nullable Unsaved one) {
        saving = one;
    }

    void drop(Unsaved one) {
        saving = null;
        all.removeIf(one::isAbout);
        keep();
    }

    /** Only the newest is written where the disk is slower than the fingers. */
    private void keep() {
        List<UnsavedText> now = all.stream().map(Unsaved::kept).toList();
        writing.getQueue().clear();
        writing.execute(() -> {
            try {
                file().write(now);
            } catch (IOException e) {
                Platform.runLater(() -> desk.notices().trouble(e));
            }
        });
    }

    /** What was typed last is on the disk afterwards. */
    void close() {
        writing.shutdown();
        try {
            writing.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
