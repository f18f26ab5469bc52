package stillwatch.desktop;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import stillwatch.desktop.canvas.LiveView;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.settings.WindowFile;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.LaneChoice;
import stillwatch.timeline.view.TimelineView;
import stillwatch.workbench.Place;
import stillwatch.workbench.TestPlace;

/**
 * The timeline of a large case under wheel and mouse, frame by frame, drawn as fast as it goes: run it with {@code
 * -Djavafx.animation.fullspeed=true}. Arguments: folder of the case, figures, and "read" where all that is read ahead is to be there
 * before anybody goes to the timeline.
 */
final class TimelineRun {
    private static final int FRAMES = 90;
    private static final int SIZE = 1000;
    private final Properties figures = new Properties();
    private Window window;
    private Stage stage;
    private Node chart;
    private LiveView<?> live;

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int code = 1;
        try {
            new TimelineRun().run(TestPlace.in(folder), folder.resolve("big.still"), Path.of(args[1]), args.length > 2);
            code = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        System.exit(code); // the UI thread would keep the process, and the case, for ever
    }

    private void run(Place place, Path made, Path to, boolean read) throws Exception {
        WindowFile file = new WindowFile(place.folders().settings());
        file.write(file.read().withBounds(new WindowFile.Bounds(0, 0, SIZE, SIZE, false)));
        CountDownLatch up = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            stage = new Stage();
            window = new Window(place, () -> {}, stage);
            window.show(made);
            up.countDown();
        });
        up.await();
        untilIdle();
        while (read && !TourRun.fx(() -> window.shell().warm())) {
            Thread.sleep(10);
        }
        untilIdle();
        long before = used();
        first();
        figures.setProperty("memory", Long.toString((used() - before) / 1_000_000));
        figures.setProperty("counted", Long.toString(counted()));
        for (int round = 1; round <= 2; round++) {
            gesture("zoom in", at -> scroll(0, 12));
            gesture("zoom out", at -> scroll(0, -12));
            gesture("pan", at -> scroll(at < FRAMES / 2 ? 14 : -14, 0));
            gesture("drag", this::drag);
        }
        figures.setProperty("actors", millis(byActor()));
        try (Writer out = Files.newBufferedWriter(to)) {
            figures.store(out, null);
        }
    }

    private void first() throws Exception {
        long start = System.nanoTime();
        go(ScreenName.TIMELINE);
        chart = TourRun.fx(() -> stage.getScene().lookup("#timeline-chart"));
        while (chart == null || !TourRun.fx(() -> sharp())) {
            Thread.sleep(1);
            chart = TourRun.fx(() -> stage.getScene().lookup("#timeline-chart"));
        }
        TourRun.frame();
        figures.setProperty("first", millis(System.nanoTime() - start));
        untilIdle();
        Bounds bounds = TourRun.fx(chart::getBoundsInLocal);
        figures.setProperty("pixels", Math.round(bounds.getWidth()) + "x" + Math.round(bounds.getHeight()));
    }

    /** What the density is drawn from. */
    private long counted() throws Exception {
        long[] sum = {0};
        TourRun.fx(() -> window.shell().desk().opened()).happened().sightings().each((start, n) -> sum[0] += n);
        return sum[0];
    }

    /** From the wish for lanes by actor until they are drawn. */
    private long byActor() throws Exception {
        long start = System.nanoTime();
        TourRun.fx(() -> {
            TimelineView now = (TimelineView) window.shell().here().view();
            window.shell().goTo(Where.of(ScreenName.TIMELINE).seen(now.with(LaneChoice.by(LaneBy.ACTOR))));
            return true;
        });
        while (!TourRun.fx(this::drawnByActor)) {
            Thread.sleep(1);
        }
        TourRun.frame();
        return System.nanoTime() - start;
    }

    private boolean drawnByActor() {
        return live.sharp()
                && live.sketch().orElseThrow().drawing().shapes().stream()
                        .map(Object::toString)
                        .anyMatch(shape -> shape.contains("harbourline"));
    }

    private boolean sharp() {
        live = (LiveView<?>) ((Parent) chart).getChildrenUnmodifiable().getFirst();
        return live.sharp();
    }

    private void go(ScreenName screen) throws Exception {
        TourRun.fx(() -> {
            window.shell().goTo(Where.of(screen));
            return true;
        });
    }

    /** One event a frame; the time from one frame to the next is what the frame took. */
    private void gesture(String name, IntFunction<Event> events) throws Exception {
        List<Long> frames = new ArrayList<>();
        CountDownLatch over = new CountDownLatch(1);
        TourRun.fx(() -> {
            new AnimationTimer() {
                private long last;

                @Override
                public void handle(long now) {
                    long at = System.nanoTime();
                    if (last > 0) {
                        frames.add(at - last);
                    }
                    last = at;
                    if (frames.size() < FRAMES) {
                        Event.fireEvent(chart, events.apply(frames.size()));
                    } else {
                        stop();
                        over.countDown();
                    }
                }
            }.start();
            return true;
        });
        over.await(60, TimeUnit.SECONDS);
        long ended = System.nanoTime();
        while (!TourRun.fx(live::sharp)) {
            Thread.sleep(1);
        }
        TourRun.frame();
        figures.setProperty("sharp." + name, millis(System.nanoTime() - ended));
        untilIdle();
        Thread.sleep(400);
        long[] sorted = frames.stream().mapToLong(Long::longValue).sorted().toArray();
        figures.setProperty("median." + name, tenths(sorted[sorted.length / 2]));
        figures.setProperty("most." + name, tenths(sorted[sorted.length * 95 / 100]));
        figures.setProperty(
                "longest." + name, tenths(Arrays.stream(sorted).max().orElse(0)));
    }

    private Point2D middle() {
        return new Point2D(
                chart.getBoundsInLocal().getWidth() * 0.6,
                chart.getBoundsInLocal().getHeight() * 0.5);
    }

    private Event scroll(double x, double y) {
        Point2D at = middle();
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                x,
                y,
                x,
                y,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private Event drag(int at) {
        Point2D from = middle();
        double x = from.getX() + 2 * (at < FRAMES / 2 ? at : FRAMES - at);
        var type = at == 0
                ? MouseEvent.MOUSE_PRESSED
                : at == FRAMES - 1 ? MouseEvent.MOUSE_RELEASED : MouseEvent.MOUSE_DRAGGED;
        return new MouseEvent(
                type,
                x,
                from.getY(),
                x,
                from.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private void untilIdle() throws Exception {
        do {
            while (!TourRun.fx(() -> window.idle())) {
                Thread.sleep(1);
            }
            TourRun.frame();
        } while (!TourRun.fx(() -> window.idle()));
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
    }

    private static String tenths(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    }
}
