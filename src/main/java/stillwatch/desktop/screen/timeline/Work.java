package stillwatch.desktop.screen.timeline;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.desktop.canvas.Brush;
import stillwatch.desktop.frame.Desk;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;
import stillwatch.progress.Progress;
import stillwatch.store.decided.Event;
import stillwatch.store.decided.Events;
import stillwatch.timeline.lane.MarkKinds;
import stillwatch.timeline.lane.Selected;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;
import stillwatch.workbench.Notes;
import stillwatch.workbench.OpenCase;

/** Keeps what is looked at, what was read for it and what shows in step with each other. */
final class Work {
    /** Not more than one may want to decide about at once. */
    static final int MOST_SELECTED = Notes.MOST;

    private static final TimeSpan ANY = new TimeSpan(0, 86_400_000_000L);
    private final Desk desk;
    private final Looking looking = new Looking(this::moved, this::settled);
    private final EventNames names;
    private final Brush brush = new Brush();
    private final Layout layout;
    private final Inspecting inspecting;
    private final Subscription zone;
    private @Nullable String wanted;
    private @Nullable TimelineView last;
    private boolean drawn;
    private Runnable heard = () -> {};

    Work(Desk desk) {
        this.desk = desk;
        this.names = new EventNames(desk.opened());
        this.layout = new Layout(this);
        this.inspecting = new Inspecting(this);
        this.zone = desk.taste().zoneProperty().subscribe(this::rezoned);
        desk.asking().ask(brush, progress -> brush.ready(), ready -> {});
    }

    Desk desk() {
        return desk;
    }

    Looking looking() {
        return looking;
    }

    EventNames names() {
        return names;
    }

    Brush brush() {
        return brush;
    }

    Deeds deeds() {
        return new Choosing(this);
    }

    Layout layout() {
        return layout;
    }

    Inspecting inspecting() {
        return inspecting;
    }

    /** A place somebody comes back to has a view of its own; another has at most an event that is to be shown. */
    void show(Where where) {
        wanted = where.view() == null ? where.id() : null;
        if (where.view() instanceof TimelineView view) {
            last = view;
            looking.glide(view);
        }
        if (looking.materialOrNull() == null) {
            read();
        } else {
            goToWanted();
            inspecting.inspect();
        }
    }

    void readAgain() {
        names.forget();
        read();
    }

    private void read() {
        TimelineView view = looking.viewOrNull();
        ZoneId in = desk.taste().zone();
        List<Material> before = looking.materialOrNull() == null ? List.of() : List.of(looking.material());
        desk.asking().ask(this, progress -> read(desk.opened(), view, in, before, progress), this::has);
    }

    /** What was read and the view it was read for. */
    private record Read(Material material, TimelineView view) {}

    private static Read read(
            OpenCase opened, @Nullable TimelineView view, ZoneId zone, List<Material> before, Progress progress) {
        if (view != null) {
            return new Read(Material.read(opened, view, before, progress), view);
        }
        Set<String> marks = MarkKinds.suggested(opened.columns().events());
        TimelineView first = TimelineView.of(ANY, zone, LaneBy.KIND).marking(marks);
        Material material = Material.read(opened, first, before, progress);
        return new Read(material, material.model().extent().map(first::fitted).orElse(first));
    }

    private void has(Read read) {
        looking.has(read.material());
        if (looking.viewOrNull() == null) {
            last = read.view();
            looking.glide(read.view());
            desk.navigator().nowAt(place(read.view()));
        } else {
            moved();
        }
        goToWanted();
        heard.run();
        if (drawn) {
            inspecting.inspect();
        }
    }

    /** What the inspector says of a million events is worked out once the first picture is there. */
    void drawn() {
        if (!drawn && looking.ready()) {
            drawn = true;
            inspecting.inspect();
        }
    }

    private void goToWanted() {
        String id = wanted;
        wanted = null;
        if (id != null) {
            desk.asking().ask("timeline-wanted", progress -> number(desk.opened(), id), number -> reveal(id, number));
        }
    }

    private void reveal(String id, Optional<Long> number) {
        OptionalInt place = number.isEmpty()
                ? OptionalInt.empty()
                : looking.model().events().place(number.get());
        if (place.isEmpty()) {
            looking.go(looking.view().selecting(Set.of()));
        } else {
            looking.select(place);
        }
        inspecting.of(id);
    }

    private static Optional<Long> number(OpenCase opened, String id) {
        return opened.read(tables -> Events.at(tables, Id.parse(id))).map(Work::number);
    }

    /** The number an event has where it is shown; those people added have one below zero. */
    static @Nullable Long number(Event event) {
        if (event.row() != null) {
            return event.row().nr();
        }
        return event.decided().added() == null ? null : -event.decided().added().seq();
    }

    /** Selects an event once it has been read. */
    void want(String id) {
        wanted = id;
        readAgain();
    }

    /** The ids of all events that are selected, also of those that are not listed. */
    void withSelected(Consumer<List<String>> then) {
        withSelectedEvents(events ->
                then.accept(events.stream().map(one -> one.id().toString()).toList()));
    }

    void withSelectedEvents(Consumer<List<Event>> then) {
        long[] numbers = looking.view().selected().stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        desk.asking().ask("timeline-selected", progress -> events(desk.opened(), numbers), then);
    }

    private static List<Event> events(OpenCase opened, long[] numbers) {
        return opened.read(tables -> {
            Events events = new Events(tables);
            return events.shown(numbers).stream()
                    .flatMap(one -> events.at(one.id()).stream())
                    .toList();
        });
    }

    void selectAll(Selected held) {
        long[] numbers = held.numbers(looking.model().events());
        if (numbers.length > MOST_SELECTED) {
            tooMany(numbers.length);
        } else {
            looking.go(looking.view().selecting(LongStream.of(numbers).boxed().collect(Collectors.toSet())));
        }
    }

    void tooMany(int events) {
        desk.notices()
                .say(Words.events(events) + " are more than can be selected at once, " + Words.number(MOST_SELECTED)
                        + ". Choose a shorter span, or filter first.");
    }

    void everywhere(TimeSpan span) {
        desk.scope().set(span);
        desk.notices().say("Other screens keep to this span now, as the mark in the top bar says.");
    }

    void listUndated() {
        layout.list(true);
        layout.toUndated();
    }

    void table(boolean shown) {
        if (looking.ready()) {
            layout.list(shown);
        }
    }

    /** Told whenever the case was read for another view. */
    void whenRead(Runnable now) {
        heard = now;
    }

    private void rezoned(@Nullable ZoneId before, @Nullable ZoneId now) {
        if (looking.ready() && now != null && looking.view().zone().equals(before)) {
            looking.go(looking.view().in(now));
        }
    }

    private void moved() {
        if (looking.ready()) {
            if (!looking.material().serves(looking.view())) {
                read();
            }
            layout.look();
        }
    }

    /** Where one was before can be come back to; what is selected makes no place of its own. */
    private void settled() {
        if (!looking.ready()) {
            return;
        }
        TimelineView now = looking.view();
        boolean same = last != null && now.selecting(last.selected()).equals(last);
        last = now;
        if (same) {
            desk.navigator().nowAt(place(now));
        } else {
            desk.navigator().goTo(place(now));
        }
        inspecting.inspect();
    }

    private static Where place(TimelineView view) {
        return Where.of(ScreenName.TIMELINE).seen(view);
    }

    void close() {
        zone.unsubscribe();
    }
}
