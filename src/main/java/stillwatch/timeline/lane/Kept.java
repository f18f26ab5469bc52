package stillwatch.timeline.lane;

import java.util.BitSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.EventFact;
import stillwatch.progress.Progress;
import stillwatch.store.Tables;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.Merges;
import stillwatch.store.view.Located;
import stillwatch.store.view.Numbering;
import stillwatch.timeline.EventColumns;
import stillwatch.timeline.EventFilter;
import stillwatch.timeline.EventOrder;

/** Which events a filter lets through: what the columns in memory know is asked of them, the rest of the events themselves. */
final class Kept {
    private static final int BLOCK = 1000;
    private final EventOrder events;
    private final EventFilter filter;
    private final BitSet kept;

    private Kept(EventOrder events, EventFilter filter) {
        this.events = events;
        this.filter = filter;
        this.kept = new BitSet(events.size());
        kept.set(0, events.size());
    }

    /** Places of events. {@code sieve}: the same filter for an event as it is shown. */
    static BitSet of(
            Tables tables,
            EventOrder events,
            EventFilter filter,
            Predicate<Located<EventFact>> sieve,
            Progress progress) {
        Kept all = new Kept(events, filter);
        all.times();
        if (!filter.kinds().isEmpty()) {
            all.kinds(filter.kinds());
        }
        if (!filter.accounts().isEmpty()) {
            all.accounts(tables, filter.accounts());
        }
        if (asksMore(events, filter)) {
            all.read(new Events(tables), sieve, progress);
        }
        return all.kept;
    }

    /** Whether titles, details, tags and what events belong to have a say. */
    private static boolean asksMore(EventOrder events, EventFilter filter) {
        boolean tooManyKinds =
                events.kinds().contains(EventColumns.MANY) && !filter.kinds().isEmpty();
        return tooManyKinds || !filter.equals(byColumns(filter));
    }

    private static EventFilter byColumns(EventFilter filter) {
        return EventFilter.EVERYTHING
                .between(filter.from(), filter.before())
                .withUndated(filter.undated())
                .ofKinds(filter.kinds())
                .ofAccounts(filter.accounts());
    }

    private interface Wanted {
        boolean is(int place);
    }

    private void only(Wanted wanted) {
        for (int place = kept.nextSetBit(0); place >= 0; place = kept.nextSetBit(place + 1)) {
            if (!wanted.is(place)) {
                kept.clear(place);
            }
        }
    }

    private void times() {
        Long from = filter.from();
        Long before = filter.before();
        if (!filter.undated()) {
            kept.clear(events.dated(), events.size());
        }
        if (from != null || before != null) {
            only(place -> place >= events.dated() || inTime(place, from, before));
        }
    }

    private boolean inTime(int place, @Nullable Long from, @Nullable Long before) {
        return (from == null || events.latest(place) >= from) && (before == null || events.earliest(place) < before);
    }

    private void kinds(Set<String> kinds) {
        BitSet wanted = new BitSet();
        for (int i = 0; i < events.kinds().size(); i++) {
            String kind = events.kinds().get(i);
            wanted.set(i, kinds.contains(kind) || kind.equals(EventColumns.MANY));
        }
        only(place -> wanted.get(events.kind(place)));
    }

    private void accounts(Tables tables, Set<String> ids) {
        Numbering numbering = events.holders().numbering();
        BitSet wanted = new BitSet();
        Merges merges = new Merges(tables);
        ids.stream()
                .flatMap(id -> merges.same(id).stream())
                .forEach(id -> ByAccount.row(tables, numbering, id).ifPresent(wanted::set));
        only(place -> events.who(place) >= 0 && wanted.get(events.who(place)));
    }

    private void read(Events shown, Predicate<Located<EventFact>> sieve, Progress progress) {
        BitSet passed = new BitSet(kept.size());
        int[] places = kept.stream().toArray();
        for (int from = 0; from < places.length; from += BLOCK) {
            progress.stopIfCancelled();
            int to = Math.min(places.length, from + BLOCK);
            long[] numbers = java.util.Arrays.stream(places, from, to)
                    .mapToLong(events::number)
                    .toArray();
            shown.shown(numbers).stream()
                    .filter(sieve)
                    .forEach(one -> events.place(one.nr()).ifPresent(passed::set));
        }
        kept.and(passed);
    }
}
