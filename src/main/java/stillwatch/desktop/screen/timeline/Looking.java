package stillwatch.desktop.screen.timeline;

import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/** What is looked at and what there is to see; all ways to look elsewhere. It knows nothing of windows. */
final class Looking {
    private static final double STEP = 1.5;
    private static final double OPEN = 0.25;
    private final Runnable moved;
    private final Runnable settled;
    private @Nullable Material material;
    private @Nullable TimelineView view;

    /** {@code moved}: told of every view; {@code settled}: of those one may want to come back to. */
    Looking(Runnable moved, Runnable settled) {
        this.moved = moved;
        this.settled = settled;
    }

    boolean ready() {
        return material != null && view != null;
    }

    @Nullable
    TimelineView viewOrNull() {
        return view;
    }

    TimelineView view() {
        if (view == null) {
            throw new IllegalStateException("nothing is looked at yet");
        }
        return view;
    }

    @Nullable
    Material materialOrNull() {
        return material;
    }

    Material material() {
        if (material == null) {
            throw new IllegalStateException("nothing was read yet");
        }
        return material;
    }

    TimelineModel model() {
        return material().model();
    }

    void has(Material now) {
        material = now;
    }

    /** While a gesture lasts. */
    void glide(TimelineView now) {
        if (!now.equals(view)) {
            view = now;
            moved.run();
        }
    }

    void go(TimelineView now) {
        glide(now);
        settled.run();
    }

    void rest() {
        settled.run();
    }

    void zoomIn() {
        zoom(1 / STEP);
    }

    void zoomOut() {
        zoom(STEP);
    }

    /** Around what is selected where it shows, else around the middle. */
    private void zoom(double factor) {
        go(view().zoomedAround(centre(), factor));
    }

    private long centre() {
        OptionalInt place = selectedPlace();
        long middle = view().from() + view().length() / 2;
        if (place.isEmpty() || place.getAsInt() >= model().events().dated()) {
            return middle;
        }
        long at = model().events().earliest(place.getAsInt());
        return at >= view().from() && at < view().to() ? at : middle;
    }

    /** By shares of what shows; later where positive. */
    void pan(double share) {
        go(view().panned(Math.round(view().length() * share)));
    }

    void fit() {
        go(view().fitted(model().extent().orElse(view().span())).scrolled(0));
    }

    void toStart() {
        model().extent().ifPresent(all -> go(view().panned(all.from() - view().length() / 20 - view().from())));
    }

    void toEnd() {
        model().extent().ifPresent(all -> go(view().panned(all.to() + view().length() / 20 - view().to())));
    }

    /** The place of the one event that is selected. */
    OptionalInt selectedPlace() {
        Set<Long> selected = view().selected();
        return selected.size() == 1 ? model().events().place(selected.iterator().next()) : OptionalInt.empty();
    }

    void next() {
        OptionalInt now = selectedPlace();
        select(now.isPresent() ? model().next(view(), now.getAsInt()) : model().nextFrom(view(), view().from()));
    }

    void previous() {
        OptionalInt now = selectedPlace();
        select(now.isPresent() ? model().previous(view(), now.getAsInt()) : model().previousTo(view(), view().to()));
    }

    /** Selects the event at this place and moves to where it shows. */
    void select(OptionalInt place) {
        if (place.isPresent()) {
            int at = place.getAsInt();
            TimelineView now = view().selecting(Set.of(model().events().number(at)));
            boolean dated = at < model().events().dated();
            go(dated ? now.showing(model().events().earliest(at)) : now);
        }
    }

    /** Where a span begins that is set by key: at what is selected, else at the left end of what shows. */
    void startHere() {
        long at = selectedTime(view().from());
        TimeSpan now = view().selection();
        go(view().selecting(TimeSpan.between(at, now == null || now.to() <= at ? view().to() : now.to())));
    }

    /** Its end: behind what is selected, else the right end of what shows. */
    void endHere() {
        long at = selectedTime(view().to() - 1) + 1;
        TimeSpan now = view().selection();
        go(view().selecting(TimeSpan.between(now == null || now.from() >= at ? view().from() : now.from(), at)));
    }

    private long selectedTime(long otherwise) {
        OptionalInt place = selectedPlace();
        return place.isPresent() && place.getAsInt() < model().events().dated()
                ? model().events().earliest(place.getAsInt())
                : otherwise;
    }

    void zoomToSelection() {
        TimeSpan span = view().selection();
        if (span != null) {
            go(view().fitted(span));
        }
    }

    boolean compares() {
        return ready() && view().compared() != null;
    }

    void leaveCompared() {
        go(view().comparing(null));
    }

    boolean hasSpan() {
        return ready() && view().selection() != null;
    }

    /** So near that what is selected can be told from its neighbours. */
    void open() {
        OptionalInt place = selectedPlace();
        if (place.isPresent() && place.getAsInt() < model().events().dated()) {
            go(view().zoomedAround(model().events().earliest(place.getAsInt()), OPEN));
        }
    }

    /** Answers whether there was anything selected. */
    boolean clear() {
        boolean something = hasSpan() || !view().selected().isEmpty();
        if (something) {
            go(view().selecting((TimeSpan) null).selecting(Set.of()));
        }
        return something;
    }
}
