package stillwatch.desktop.screen.timeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import stillwatch.timeline.picture.Hit;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/** What a click on something leads to. */
record Choosing(Work work) implements Deeds {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Override
    public void choose(Hit hit, boolean more) {
        switch (hit) {
            case Hit.Event one -> event(one.number(), more);
            case Hit.Mark one when one.n() == 1 -> event(one.number(), more);
            case Hit.Mark one -> open(one.span());
            case Hit.Bundle one -> open(one.span());
            case Hit.Density one -> select(one.span());
            case Hit.Gap one -> select(one.span());
            case Hit.Burst one -> select(one.span());
            case Hit.Head one -> looking().go(view().with(view().lanes().toggled(one.lane())));
            case Hit.Incident one -> work.desk().navigator().goToId(one.id());
            case Hit.Shelf one -> work.listUndated();
        }
    }

    private Looking looking() {
        return work.looking();
    }

    private TimelineView view() {
        return looking().view();
    }

    private void event(long number, boolean more) {
        looking().go(more ? view().toggling(number) : view().selecting(Set.of(number)));
    }

    private void select(TimeSpan span) {
        looking().go(view().selecting(span));
    }

    /** Nearer; what lies within one instant is listed instead. */
    private void open(TimeSpan span) {
        TimelineView nearer = view().fitted(span);
        if (nearer.length() >= view().length() || span.length() < TimelineView.SHORTEST / 100) {
            list(span);
        } else {
            looking().go(nearer);
        }
    }

    @Override
    public void list(TimeSpan span) {
        looking().go(view().selecting(span));
        work.table(true);
    }

    @Override
    public void addAt(long micros) {
        ZoneId zone = view().zone();
        Instant at = Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L));
        work.inspecting().add(TYPED.format(LocalDateTime.ofInstant(at, zone)));
    }
}
