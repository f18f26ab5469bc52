package stillwatch.desktop.screen.incidents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.store.Tables;
import stillwatch.store.decided.Incidents;
import stillwatch.store.list.IncidentLine;
import stillwatch.store.view.Located;
import stillwatch.store.view.Provenance;
import stillwatch.store.decided.Events;
import stillwatch.timeline.EventOrder;
import stillwatch.workbench.Notes.Note;
import stillwatch.workbench.OpenCase;

/**
 * Everything the inspector says of an incident.
 *
 * @param described what a person says of it; null where only rows do
 * @param during how many events may have begun in its period
 */
record IncidentSheet(
        IncidentLine line,
        Incidents.@Nullable Incident described,
        List<Tie> ties,
        List<Note> notes,
        List<Located<Fact>> said,
        int during,
        List<Located<EventFact>> events) implements TiedSheet {
    @Override
    public String key() {
        return line.id().toString();
    }

    private static final int ROWS = 50;

    /** Empty where there is none with this id; {@code events}: how many of them are listed. */
    static Optional<IncidentSheet> of(OpenCase opened, Id id, int events) {
        EventOrder order = opened.columns().events();
        List<Note> notes = opened.notes().on(id.toString());
        return opened.read(tables -> IncidentLine.all(tables).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> of(tables, line, notes, order, events)));
    }

    private static IncidentSheet of(Tables tables, IncidentLine line, List<Note> notes, EventOrder order, int events) {
        Moment when = line.when();
        EventOrder.Span span = when == null ? new EventOrder.Span(0, 0) : order.between(when.from(), when.to() + 1);
        long[] first = order.page(span.from(), Math.min(events, span.length()));
        return new IncidentSheet(
                line,
                new Incidents(tables).of(line.id().toString()).orElse(null),
                new Ties(tables).of(line.id()),
                notes,
                new Provenance(tables.rows()).of(line.id(), 0, ROWS),
                span.length(),
                new Events(tables).shown(first));
    }

    List<Tie> ties(Kind kind) {
        return ties.stream().filter(tie -> tie.id().kind() == kind).toList();
    }
}
