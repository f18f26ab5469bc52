package stillwatch.desktop;

import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** Goes round all screens of a large case twice and writes down how long each switch took. Arguments: folder of the case, figures. */
final class TourRun {
    private static final int REST = 300;
    private final Properties figures = new Properties();
    private Window window;
    private Stage stage;

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int code = 1;
        try {
            new TourRun().run(TestPlace.in(folder), folder.resolve("big.still"), Path.of(args[1]));
            code = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        System.exit(code); // the UI thread would keep the process, and the case, for ever
    }

    private void run(Place place, Path made, Path to) throws Exception {
        CountDownLatch up = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            stage = new Stage();
            window = new Window(place, () -> {}, stage);
            window.show(made);
            up.countDown();
        });
        up.await();
        long start = System.nanoTime();
        while (!fx(() -> window.idle())) {
            Thread.sleep(1);
        }
        if (fx(() -> window.shell()) == null) {
            throw new IllegalStateException("the case did not open: is another window holding it?");
        }
        untilIdle();
        figures.setProperty("open", millis(System.nanoTime() - start));
        Thread.sleep(
                REST); // until the first picture is handed over: without a display that takes long, with one it does
        // not
        Heartbeat heart = new Heartbeat();
        for (int round = 1; round <= 2; round++) {
            for (ScreenName screen : AllScreens.makers().keySet()) {
                visit(screen, round);
                Beat longest = heart.longestSince();
                figures.setProperty("gap." + screen + "." + round, millis(longest.silent()));
                figures.setProperty("work." + screen + "." + round, millis(longest.worked()));
            }
        }
        heart.stop();
        try (Writer out = Files.newBufferedWriter(to)) {
            figures.store(out, null);
        }
    }

    private void visit(ScreenName screen, int round) throws Exception {
        long busy = worked();
        long start = System.nanoTime();
        fx(() -> {
            window.shell().goTo(Where.of(screen));
            return true;
        });
        frame();
        figures.setProperty("first." + screen + "." + round, millis(System.nanoTime() - start));
        figures.setProperty("busy." + screen + "." + round, millis(worked() - busy));
        untilIdle();
        figures.setProperty("whole." + screen + "." + round, millis(System.nanoTime() - start));
        Thread.sleep(REST);
    }

    /** How long the UI thread had the processor so far: on a busy machine this tells more than the clock does. */
    private static long worked() throws Exception {
        return fx(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** Until nothing is asked any more and what was answered has been drawn. */
    private void untilIdle() throws Exception {
        do {
            while (!fx(() -> window.idle())) {
                Thread.sleep(1);
            }
            frame();
        } while (!fx(() -> window.idle()));
    }

    /** Until the next frame has come and gone: what was there before it has been laid out and drawn. */
    static void frame() throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        fx(() -> {
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    if (++frames > 1) {
                        stop();
                        drawn.countDown();
                    }
                }
            }.start();
            return true;
        });
        drawn.await(10, TimeUnit.SECONDS);
    }

    static <T> T fx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
    }

    /** From one sign of life to the next: how long it took, and for how much of it the UI thread had the processor. */
    private record Beat(long silent, long worked) {
        Beat longest(Beat other) {
            return new Beat(Math.max(silent, other.silent), Math.max(worked, other.worked));
        }
    }

    /** Asks the UI thread for a sign of life, again and again, and remembers how long it kept silent. */
    private static final class Heartbeat {
        private Beat longest = new Beat(0, 0);
        private volatile boolean stopped;

        Heartbeat() {
            Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
        }

        private void beat() {
            long before = Long.MAX_VALUE;
            while (!stopped) {
                long asked = System.nanoTime();
                try {
                    long worked = worked();
                    add(new Beat(System.nanoTime() - asked, worked - before));
                    before = worked;
                    Thread.sleep(2);
                } catch (Exception e) {
                    stopped = true;
                }
            }
        }

        private synchronized void add(Beat beat) {
            longest = longest.longest(beat);
        }

        synchronized Beat longestSince() {
            Beat found = longest;
            longest = new Beat(0, 0);
            return found;
        }

        void stop() {
            stopped = true;
        }
    }
}
