package stillwatch.desktop.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Asking;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.TextMeasure;

/**
 * A picture that is drawn and painted away from the UI thread whenever something else is wanted, one at a time and the newest
 * next; until then the last one follows as well as it can.
 *
 * @param <T> what a drawing is known by, besides its shapes
 */
public final class LiveView<T> extends PictureView {
    private final Asking asking;
    private final Brush brush;
    private Function<T, @Nullable Stretch> following = drawn -> null;
    private Consumer<@Nullable Throwable> heard = trouble -> {};
    private @Nullable Wanted<T> wanted;
    private @Nullable Done<T> done;
    private @Nullable Pixels spare;
    private double zoom = 1;
    private boolean busy;

    /** Draws something so large; away from the UI thread. */
    public interface Sketcher<T> {
        Sketch<T> of(double width, double height, TextMeasure measure);
    }

    /** A drawing and what it is known by. */
    public record Sketch<T>(Drawing drawing, T meaning) {}

    /** Nothing needs to be drawn anew while this stays the same. */
    private record Ask(Object key, double width, double height, double scale, double zoom, Inks inks) {}

    private record Wanted<T>(Object key, Sketcher<T> sketcher) {}

    private record Done<T>(
            Ask ask,
            @Nullable Sketch<T> sketch,
            @Nullable Pixels pixels,
            @Nullable Throwable trouble) {}

    public LiveView(Asking asking, Brush brush) {
        this.asking = asking;
        this.brush = brush;
        onInks(this::refresh);
        widthProperty().subscribe(this::refresh);
        heightProperty().subscribe(this::refresh);
    }

    /** How the last picture follows what is wanted now; null for as it is. */
    public LiveView<T> following(Function<T, @Nullable Stretch> how) {
        following = how;
        return this;
    }

    /** Told after each picture; with what went wrong where it could not be drawn. */
    public LiveView<T> heardBy(Consumer<@Nullable Throwable> listener) {
        heard = listener;
        return this;
    }

    /** How much larger than usual text is. */
    public void zoom(double now) {
        zoom = now;
        refresh();
    }

    public double zoom() {
        return zoom;
    }

    /** {@code key}: what the sketcher draws from, a value. */
    public void want(Object key, Sketcher<T> sketcher) {
        wanted = new Wanted<>(key, sketcher);
        refresh();
    }

    /** What is shown, drawn and not only stretched. */
    public Optional<Sketch<T>> sketch() {
        return done == null ? Optional.empty() : Optional.ofNullable(done.sketch());
    }

    /** Whether what shows is what is wanted. */
    public boolean sharp() {
        return done != null && done.ask().equals(ask());
    }

    /** The pixels shown, at their own size. */
    public Optional<Pixels> pixels() {
        return done == null ? Optional.empty() : Optional.ofNullable(done.pixels());
    }

    private @Nullable Ask ask() {
        Wanted<T> one = wanted;
        return one != null && getWidth() >= 1 && getHeight() >= 1
                ? new Ask(one.key(), getWidth() / zoom, getHeight() / zoom, outputScale() * zoom, zoom, inks())
                : null;
    }

    private void refresh() {
        Ask now = ask();
        if (now == null || done != null && now.equals(done.ask())) {
            return;
        }
        follow();
        if (!busy) {
            begin(now);
        }
    }

    private void begin(Ask now) {
        Wanted<T> one = wanted;
        if (one != null) {
            busy = true;
            Pixels into = spare;
            spare = null;
            asking.ask(this, progress -> draw(now, one.sketcher(), into), this::arrived);
        }
    }

    private Done<T> draw(Ask ask, Sketcher<T> sketcher, @Nullable Pixels free) {
        try {
            Sketch<T> sketch = sketcher.of(ask.width(), ask.height(), brush.faces());
            Pixels into = new Size(ask.width(), ask.height(), ask.scale()).pixels(free);
            brush.paint(sketch.drawing(), ask.inks(), into);
            return new Done<>(ask, sketch, into, null);
        } catch (RuntimeException | Error trouble) {
            return new Done<>(ask, null, null, trouble);
        }
    }

    private record Size(double width, double height, double scale) {
        Pixels pixels(@Nullable Pixels free) {
            Pixels fresh = free;
            boolean fits = fresh != null
                    && fresh.scale() == scale
                    && fresh.width() == (int) Math.ceil(width * scale)
                    && fresh.height() == (int) Math.ceil(height * scale);
            return fits && fresh != null ? fresh : new Pixels(width, height, scale);
        }
    }

    private void arrived(Done<T> now) {
        busy = false;
        if (done != null) {
            spare = done.pixels();
        }
        done = now;
        follow();
        heard.accept(now.trouble());
        refresh();
    }

    /** Shows the last picture as what is wanted now would have it. */
    public void follow() {
        if (done != null && done.sketch() != null && done.pixels() != null) {
            show(
                    done.pixels(),
                    following.apply(done.sketch().meaning()),
                    done.ask().zoom());
        }
    }
}
