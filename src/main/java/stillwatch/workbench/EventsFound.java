package stillwatch.workbench;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import stillwatch.progress.Progress;
import stillwatch.store.Tables;
import stillwatch.store.decided.Events;
import stillwatch.timeline.EventFilter;
import stillwatch.timeline.EventOrder;

/** Goes through the events of a case in the order of time, block by block, for those a filter asks for. */
final class EventsFound {
    private static final int BLOCK = 1000;

    private EventsFound() {}

    static long[] of(OpenCase opened, EventFilter filter, Progress progress) {
        Columns columns = opened.columns();
        return opened.read(tables -> of(tables, columns, filter, progress));
    }

    private static long[] of(Tables tables, Columns columns, EventFilter filter, Progress progress) {
        EventOrder order = columns.events();
        Events events = new Events(tables);
        EventSieve sieve = new EventSieve(tables, events, columns.roster(), filter);
        LongArrayList found = new LongArrayList();
        for (int from = 0; from < order.size(); from += BLOCK) {
            progress.stopIfCancelled();
            progress.at("Filtering", from, order.size());
            events.shown(order.page(from, BLOCK)).stream().filter(sieve).forEach(one -> found.add(one.nr()));
        }
        return found.toLongArray();
    }
}
