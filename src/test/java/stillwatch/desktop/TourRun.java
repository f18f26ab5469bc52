package stillwatch.desktop;

import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import stillwatch.bench.BigCaseFile;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;
import stillwatch.workbench.OpenCase;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/** Goes round all screens of a large case twice and writes down how long each switch took. Arguments: folder of the case, figures. */
final class TourRun {
    private static final int EVENTS = 1_000_000;
    private final Properties figures = new Properties();
    private Window window;
    private Stage stage;

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path made = folder.resolve("big.still");
        Place place = TestPlace.in(folder);
        if (!Files.exists(folder.resolve("made"))) {
            make(folder, made, place);
        }
        int code = 1;
        try {
            new TourRun().run(place, made, Path.of(args[1]));
            code = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        System.exit(code); // the UI thread would keep the process, and the case, for ever
    }

    private static void make(Path folder, Path made, Place place) throws Exception {
        Path accounts = folder.resolve("accounts.jsonl");
        Path events = folder.resolve("events.csv");
        BigCaseFile.write(accounts, events, EVENTS);
        try (OpenCase opened =
                OpenCase.create(made, new CaseStarted("Tour", "", Handling.CLEAR, true), "bench", place)) {
            opened.importFile("bench", accounts, Wanted.PLAIN, Progress.NONE);
            opened.importFile("bench", events, Wanted.PLAIN, Progress.NONE);
            opened.makeSearchable(Progress.NONE);
        }
        Files.writeString(folder.resolve("made"), "whole");
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
        Heartbeat heart = new Heartbeat();
        for (int round = 1; round <= 2; round++) {
            for (ScreenName screen : AllScreens.makers().keySet()) {
                visit(screen, round);
                figures.setProperty("gap." + screen + "." + round, millis(heart.longestSince()));
            }
        }
        heart.stop();
        try (Writer out = Files.newBufferedWriter(to)) {
            figures.store(out, null);
        }
    }

    private void visit(ScreenName screen, int round) throws Exception {
        long busy = busy();
        long start = System.nanoTime();
        fx(() -> {
            window.shell().goTo(Where.of(screen));
            return true;
        });
        frame();
        figures.setProperty("first." + screen + "." + round, millis(System.nanoTime() - start));
        figures.setProperty("busy." + screen + "." + round, millis(busy() - busy));
        untilIdle();
        figures.setProperty("whole." + screen + "." + round, millis(System.nanoTime() - start));
        Thread.sleep(300);
    }

    /** How long the UI thread had the processor so far: on a busy machine this tells more than the clock does. */
    private static long busy() throws Exception {
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
    private static void frame() throws Exception {
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

    /** Asks the UI thread for a sign of life, again and again, and remembers how long it kept silent. */
    private static final class Heartbeat {
        private final List<Long> gaps = new ArrayList<>();
        private volatile boolean stopped;

        Heartbeat() {
            Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
        }

        private void beat() {
            while (!stopped) {
                long asked = System.nanoTime();
                try {
                    fx(() -> true);
                    add(System.nanoTime() - asked);
                    Thread.sleep(2);
                } catch (Exception e) {
                    stopped = true;
                }
            }
        }

        private synchronized void add(long gap) {
            gaps.add(gap);
        }

        synchronized long longestSince() {
            long longest = gaps.stream().mapToLong(one -> one).max().orElse(0);
            gaps.clear();
            return longest;
        }

        void stop() {
            stopped = true;
        }
    }
}
