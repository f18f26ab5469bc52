package stillwatch.desktop.screen.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.store.decided.Event;
import stillwatch.store.decided.Events;
import stillwatch.store.view.Located;
import stillwatch.timeline.lane.Selected;
import stillwatch.timeline.pattern.Rhythm;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;
import stillwatch.workbench.OpenCase;

/**
 * What the inspector is to say.
 *
 * @param one the one event that is selected
 * @param several the first of several that are
 * @param chosen how many are selected
 * @param span what lies in the span that is brushed, else in what shows
 * @param brushed whether a span is
 * @param shift what there was before and after the one event
 * @param withdrawn events that are shown nowhere
 */
record Told(
        Optional<EventSheet> one,
        List<Event> several,
        int chosen,
        @Nullable Span span,
        boolean brushed,
        List<String> shift,
        List<Event> withdrawn) {
    static final int MOST = 100;

    Told {
        several = List.copyOf(several);
        shift = List.copyOf(shift);
        withdrawn = List.copyOf(withdrawn);
    }

    /** The rules by which bursts and gaps were found, each once. */
    record Span(Selected held, Rhythm rhythm, List<String> counted, List<String> rules) {
        Span {
            counted = List.copyOf(counted);
            rules = List.copyOf(rules);
        }
    }

    /** Away from the UI thread. {@code withdrawn}: an event that shows nowhere else. */
    static Told of(OpenCase opened, Material material, TimelineView view, @Nullable String withdrawn) {
        List<Id> ids = ids(opened, view);
        String hidden = ids.isEmpty() ? withdrawn : null;
        boolean alone = hidden != null;
        Optional<EventSheet> one = hidden != null
                ? EventSheet.of(opened, Id.parse(hidden))
                : ids.size() == 1 ? EventSheet.of(opened, ids.getFirst()) : Optional.empty();
        List<Event> several = ids.size() < 2 ? List.of() : several(opened, ids);
        TimeSpan brushed = view.selection();
        boolean spoken = view.compared() == null && (one.isEmpty() && several.isEmpty() || brushed != null);
        return new Told(
                one,
                several,
                ids.size(),
                spoken ? span(material, view, brushed == null ? view.span() : brushed) : null,
                brushed != null,
                one.isPresent() && !alone ? shift(material, view) : List.of(),
                one.isEmpty() && several.isEmpty() && brushed == null
                        ? opened.events().withdrawn()
                        : List.of());
    }

    private static List<String> shift(Material material, TimelineView view) {
        return BeforeAfter.of(material.model(), view, view.selected().iterator().next());
    }

    private static List<Id> ids(OpenCase opened, TimelineView view) {
        if (view.selected().isEmpty()) {
            return List.of();
        }
        long[] numbers = LongStream.of(
                        view.selected().stream().mapToLong(Long::longValue).toArray())
                .sorted()
                .toArray();
        return opened.read(tables ->
                new Events(tables).shown(numbers).stream().map(Located::id).toList());
    }

    private static List<Event> several(OpenCase opened, List<Id> ids) {
        return opened.read(tables -> {
            Events events = new Events(tables);
            return ids.stream()
                    .limit(MOST)
                    .flatMap(id -> events.at(id).stream())
                    .toList();
        });
    }

    private static Span span(Material material, TimelineView view, TimeSpan span) {
        Selected held = Selected.of(material.model(), view, span);
        Rhythm rhythm = Rhythm.of(material.columns().events(), held.places(), null, view.zone());
        List<String> counted = material.model().series().stream()
                .filter(one -> !one.isEmpty())
                .map(one -> stillwatch.timeline.pattern.Words.number(one.between(span.from(), span.to())) + " "
                        + one.unit())
                .toList();
        return new Span(held, rhythm, counted, rules(material, view, held));
    }

    private static List<String> rules(Material material, TimelineView view, Selected held) {
        List<String> rules = new ArrayList<>();
        material.model().shown(view).forEach(lane -> {
            if (lane.bursts().all().stream().anyMatch(held.bursts()::contains)) {
                rules.add(lane.head().name() + ": " + lane.bursts().rule());
            }
            if (lane.gaps().all().stream().anyMatch(held.gaps()::contains)) {
                rules.add(lane.head().name() + ": " + lane.gaps().rule());
            }
        });
        return rules;
    }
}
