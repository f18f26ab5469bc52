package stillwatch.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.outlet.EventForm;
import stillwatch.outlet.EventLines;
import stillwatch.outlet.OutgoingEvent;
import stillwatch.progress.Progress;
import stillwatch.roster.Roster;
import stillwatch.store.Tables;
import stillwatch.store.decided.DecidedEvent;
import stillwatch.store.decided.Events;
import stillwatch.store.row.BroughtRow;
import stillwatch.store.row.BroughtRows;
import stillwatch.store.view.Located;
import stillwatch.timeline.EventFilter;

/** Events written out as they are shown, those that rows brought in the order they came, then those people added. */
final class ExportingEvents {
    private final Events events;
    private final EventSieve sieve;
    private final EventLines lines;
    private final Progress progress;
    private final long total;
    private long seen;
    private long written;

    private ExportingEvents(EventSieve sieve, Events events, EventLines lines, Progress progress) {
        this.events = events;
        this.sieve = sieve;
        this.lines = lines;
        this.progress = progress;
        this.total = events.count();
    }

    /** Answers how many were written. */
    static long run(OpenCase opened, EventFilter filter, EventForm form, boolean safe, Writer to, Progress progress)
            throws IOException {
        Roster roster = opened.columns().roster();
        EventLines lines = new EventLines(to, form, safe, filter.text());
        try {
            long written = opened.read(tables -> {
                Events events = new Events(tables);
                EventSieve sieve = new EventSieve(tables, events, roster, filter);
                return new ExportingEvents(sieve, events, lines, progress).all(tables);
            });
            lines.end();
            return written;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long all(Tables tables) {
        new BroughtRows(tables.rows()).each(this::row);
        events.instead().stream().filter(one -> one.nr() < 0).forEach(one -> {
            count();
            if (sieve.test(one)) {
                write(alone(one, false));
            }
        });
        return written;
    }

    private void row(BroughtRow row) {
        List<OutgoingEvent> wanted = new ArrayList<>();
        int happened = 0;
        for (int part = 0; part < row.facts().size(); part++) {
            if (row.facts().get(part) instanceof EventFact fact) {
                happened++;
                add(wanted, row, row.idOf(part), fact);
            }
        }
        boolean whole = happened == wanted.size() && wanted.stream().noneMatch(OutgoingEvent::edited);
        for (int i = 0; i < wanted.size(); i++) {
            write(whole ? with(wanted.get(i), i == 0 ? row.facts() : List.of()) : wanted.get(i));
        }
    }

    /** As it is shown, where it is and the filter lets it through. */
    private void add(List<OutgoingEvent> wanted, BroughtRow row, Id id, EventFact said) {
        count();
        DecidedEvent decided = events.decided(id).orElse(null);
        if (!events.isShown(id)) {
            return;
        }
        DecidedEvent.Said other = decided == null ? null : decided.said();
        EventFact fact = other == null ? said : other.fact();
        Located<EventFact> shown = new Located<>(0, id, fact, row.entry(), "", row.line());
        if (sieve.test(shown)) {
            wanted.add(alone(shown, !fact.equals(said)));
        }
    }

    private OutgoingEvent alone(Located<EventFact> one, boolean edited) {
        List<Fact> row = List.of(one.fact());
        return new OutgoingEvent(one.id(), one.fact(), row, tags(one.id()), edited);
    }

    private List<String> tags(Id id) {
        return events.decided(id).map(DecidedEvent::tags).orElse(List.of());
    }

    private static OutgoingEvent with(OutgoingEvent one, List<Fact> row) {
        return new OutgoingEvent(one.id(), one.fact(), row, one.tags(), one.edited());
    }

    private void count() {
        progress.stopIfCancelled();
        progress.at("Writing", Math.min(++seen, total), total);
    }

    private void write(OutgoingEvent one) {
        try {
            lines.event(one);
            written++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
