package stillwatch.workbench;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.action.Action;
import stillwatch.journal.Entry;
import stillwatch.progress.Progress;

/** The one thread that writes to a case; whoever has something to write waits here for its turn and its end. */
final class WriterThread implements AutoCloseable {
    private final Writing writing;
    private final Listeners listeners;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(this::made);
    private volatile @Nullable Thread here;

    WriterThread(Writing writing, Listeners listeners) {
        this.writing = writing;
        this.listeners = listeners;
    }

    private Thread made(Runnable work) {
        Thread one = Thread.ofPlatform().daemon().name("case writer").unstarted(work);
        here = one;
        return one;
    }

    /** Whether this is the thread that writes. */
    boolean isHere() {
        return Thread.currentThread().equals(here);
    }

    /** For what can be done whatever was written meanwhile. */
    Entry perform(String by, Action action, Progress progress) throws IOException, Refused {
        return decideAndPerform(by, () -> action, progress);
    }

    /** For what depends on how the case stands: looked at and written in one turn. */
    Entry decideAndPerform(String by, Intent intent, Progress progress) throws IOException, Refused {
        try {
            return patiently(thread.submit(() -> write(by, intent, progress)));
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause() == null ? e : e.getCause());
        }
    }

    private Entry write(String by, Intent intent, Progress progress) throws IOException, Refused {
        Entry entry = writing.perform(by, intent, progress);
        listeners.tell(entry);
        return entry;
    }

    /** An interrupt is no way to cancel what may be in the journal already; it is passed on afterwards. */
    private static Entry patiently(Future<Entry> turn) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return turn.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(Throwable cause) throws IOException, Refused {
        switch (cause) {
            case IOException trouble -> throw trouble;
            case Refused refused -> throw refused;
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            default -> throw new IllegalStateException(cause);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
