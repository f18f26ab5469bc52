package stillwatch.timeline.lane;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.fact.EventFact;
import stillwatch.store.Tables;
import stillwatch.store.decided.Events;
import stillwatch.store.view.ColumnScan;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.view.EventFilter;
import stillwatch.timeline.view.TimeSpan;

/** Which events a filter lets through. */
final class Kept {
    private final EventOrder events;
    private final BitSet kept;

    private Kept(EventOrder events) {
        this.events = events;
        this.kept = new BitSet(events.size());
        kept.set(0, events.size());
    }

    /** Places of events. */
    static BitSet of(Tables tables, EventOrder events, EventFilter filter) {
        Kept all = new Kept(events);
        if (!filter.kinds().isEmpty()) {
            all.kinds(filter.kinds());
        }
        if (filter.within() != null) {
            all.within(filter.within());
        }
        if (filter.accounts() != null) {
            all.accounts(tables, filter.accounts());
        }
        if (!filter.words().isEmpty()) {
            all.words(tables, filter.words());
        }
        return all.kept;
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

    private void kinds(Set<String> kinds) {
        BitSet wanted = new BitSet();
        for (int i = 0; i < events.kinds().size(); i++) {
            wanted.set(i, kinds.contains(events.kinds().get(i)));
        }
        only(place -> wanted.get(events.kind(place)));
    }

    private void within(TimeSpan span) {
        only(place -> place < events.dated() && span.meets(events.earliest(place), events.latest(place)));
    }

    private void accounts(Tables tables, Set<String> ids) {
        var numbering = new ColumnScan(tables.rows()).accounts();
        BitSet wanted = new BitSet();
        ids.forEach(id -> ByAccount.row(tables, numbering, id).ifPresent(wanted::set));
        only(place -> events.who(place) >= 0 && wanted.get(events.who(place)));
    }

    /** Titles are not kept in memory: this reads every one. */
    private void words(Tables tables, String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
        LongOpenHashSet found = new LongOpenHashSet();
        Events decided = new Events(tables);
        new ColumnScan(tables.rows()).titles((nr, title, kind) -> {
            if (!decided.isDecided(nr) && words.stream().allMatch(text(title, kind)::contains)) {
                found.add(nr);
            }
        });
        decided.instead().forEach(one -> {
            EventFact fact = one.fact();
            if (words.stream().allMatch(text(fact.title(), fact.kind())::contains)) {
                found.add(one.nr());
            }
        });
        only(place -> found.contains(events.number(place)));
    }

    private static String text(String title, @Nullable String kind) {
        return (kind == null ? title : title + " " + kind).toLowerCase(Locale.ROOT);
    }
}
