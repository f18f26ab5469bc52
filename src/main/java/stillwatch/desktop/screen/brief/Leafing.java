package stillwatch.desktop.screen.brief;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.pdf.PagePictures;
import stillwatch.desktop.frame.Asking;

/**
 * Which pages are looked at. Only those near the view are drawn, nearest first and one at a time, away from the UI thread; those
 * farther away are forgotten, so that a long brief takes no more memory than a short one.
 */
final class Leafing {
    private final Asking asking;
    private final ScrollPane scroll;
    private final PageStack stack;
    final IntegerProperty page = new SimpleIntegerProperty(1);
    private @Nullable PagePictures pages;
    private double scale = 1;
    private boolean drawing;
    private boolean leading;
    private double below;
    private boolean resized;

    Leafing(Asking asking, ScrollPane scroll, PageStack stack) {
        this.asking = asking;
        this.scroll = scroll;
        this.stack = stack;
        scroll.vvalueProperty().subscribe(value -> moved());
        scroll.viewportBoundsProperty().subscribe(bounds -> resized());
        stack.heightProperty().subscribe(height -> resized());
    }

    private record Drawn(Optional<PagePictures.Page> page) {}

    /** These from now on, so many pixels for a point. */
    void show(PagePictures now, double zoom) {
        pages = now;
        scale = zoom;
        page.set(there(page.get()));
        look();
    }

    /** Nothing is drawn any more. */
    void stop() {
        pages = null;
    }

    /** That page at the top of the view. */
    void lead(int number) {
        page.set(there(number));
        below = 0;
        stay();
    }

    private int there(int number) {
        return Math.clamp(number, 1, Math.max(1, stack.views().size()));
    }

    /** A scroll pane would keep the pixels above the view, and with pages of another size those are other pages. */
    private void resized() {
        stay();
        if (!resized) {
            resized = true;
            Platform.runLater(() -> {
                resized = false;
                stay();
            });
        }
    }

    /** What is read stands where it stood. */
    private void stay() {
        double room = stack.getHeight() - height();
        double wanted = stack.top(page.get()) - PageStack.EDGE + below * stack.pageHeight();
        leading = true;
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(wanted / room, 0, 1));
        leading = false;
        look();
    }

    private double top() {
        return Math.max(0, scroll.getVvalue() * (stack.getHeight() - height()));
    }

    private double height() {
        return scroll.getViewportBounds().getHeight();
    }

    private void moved() {
        if (leading) {
            return;
        }
        if (resized) {
            stay();
            return;
        }
        page.set(stack.at(top() + height() / 3));
        below = (top() - stack.top(page.get()) + PageStack.EDGE) / stack.pageHeight();
        look();
    }

    private double sharp() {
        Window window = scroll.getScene() == null ? null : scroll.getScene().getWindow();
        return scale * (window == null ? 1 : window.getOutputScaleX());
    }

    private void look() {
        double middle = top() + height() / 2;
        for (PageView view : stack.views()) {
            if (away(view, middle) > 2 * height() + 2 * stack.pageHeight()) {
                view.drop();
            }
        }
        next();
    }

    /** From the middle of the view to the middle of the page. */
    private double away(PageView view, double middle) {
        return Math.abs(stack.top(view.number()) + stack.pageHeight() / 2 - middle);
    }

    private void next() {
        PagePictures from = pages;
        if (drawing || from == null || height() <= 1) {
            return;
        }
        double at = sharp();
        double middle = top() + height() / 2;
        stack.views().stream()
                .filter(view -> view.needs(from, at) && away(view, middle) < height() + stack.pageHeight())
                .min(Comparator.comparingDouble(view -> away(view, middle)))
                .ifPresent(view -> draw(view, from, at));
    }

    private void draw(PageView view, PagePictures from, double at) {
        drawing = true;
        asking.ask(this, progress -> drawn(from, view.number(), at), drawn -> {
            drawing = false;
            if (from.equals(pages)) {
                drawn.page().ifPresentOrElse(page -> view.show(from, at, page), () -> view.failed(from, at));
            }
            next();
        });
    }

    private static Drawn drawn(PagePictures from, int number, double at) {
        try {
            return new Drawn(Optional.of(from.page(number, at)));
        } catch (IOException | RuntimeException e) {
            return new Drawn(Optional.empty());
        }
    }

    /** The room there is for pages. */
    Bounds room() {
        return scroll.getViewportBounds();
    }
}
