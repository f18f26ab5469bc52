package stillwatch.desktop;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import stillwatch.desktop.frame.Question;
import stillwatch.progress.Progress;
import stillwatch.workbench.Place;

/** A case that is being opened since before there is a window: the two take the same time, so neither waits for the other. */
final class Early implements Question<Entered> {
    private final Path folder;
    private final FutureTask<Entered> opening;
    private volatile Progress heard = Progress.NONE;

    private Early(Path folder, Place place) {
        this.folder = folder;
        this.opening = new FutureTask<>(() -> Entered.open(folder, place, new Passed()));
    }

    static Early opening(Path folder, Place place) {
        Early early = new Early(folder, place);
        Thread.ofPlatform().daemon().name("opening").start(early.opening);
        return early;
    }

    Path folder() {
        return folder;
    }

    @Override
    public Entered ask(Progress progress) throws Exception {
        heard = progress;
        while (true) {
            try {
                return opening.get();
            } catch (InterruptedException e) {
                progress.stopIfCancelled(); // else the opening goes on, and ends by itself
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception known ? known : e;
            }
        }
    }

    /** To whoever has come to listen by now. */
    private final class Passed implements Progress {
        @Override
        public void at(String what, long done, long total) {
            heard.at(what, done, total);
        }

        @Override
        public boolean cancelled() {
            return heard.cancelled();
        }
    }
}
