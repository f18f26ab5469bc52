package stillwatch.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ctrl-C: asks the running command to stop and gives it a moment to leave the case as it was before. */
public final class Interrupt {
    private static final long PATIENCE_SECONDS = 20;
    private final AtomicBoolean flag = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);

    /** Listens for the end of the process from now on. */
    public static Interrupt listening() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(new Thread(interrupt::stop, "ctrl-c"));
        return interrupt;
    }

    AtomicBoolean flag() {
        return flag;
    }

    /** The command came to its end; leaving the process need not wait any longer. */
    public void finished() {
        finished.countDown();
    }

    private void stop() {
        flag.set(true);
        try {
            boolean ended = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert ended || finished.getCount() > 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
