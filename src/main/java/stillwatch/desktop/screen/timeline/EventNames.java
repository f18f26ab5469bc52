package stillwatch.desktop.screen.timeline;

import it.unimi.dsi.fastutil.longs.Long2ObjectLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stillwatch.casefile.ShownText;
import stillwatch.store.decided.Events;
import stillwatch.timeline.picture.Titles;
import stillwatch.workbench.OpenCase;

/** The titles of events, read when they are first wanted and kept a while. Used away from the UI thread. */
final class EventNames implements Titles {
    private static final int KEPT = 20_000;
    private final OpenCase opened;
    private final Long2ObjectLinkedOpenHashMap<String> known = new Long2ObjectLinkedOpenHashMap<>();

    EventNames(OpenCase opened) {
        this.opened = opened;
    }

    /** They may be called otherwise now. */
    synchronized void forget() {
        known.clear();
    }

    @Override
    public synchronized List<String> of(long[] numbers) {
        long[] missing = Arrays.stream(numbers)
                .filter(number -> !known.containsKey(number))
                .distinct()
                .toArray();
        if (missing.length > 0) {
            read(missing);
        }
        List<String> titles = new ArrayList<>(numbers.length);
        for (long number : numbers) {
            titles.add(known.getOrDefault(number, ""));
        }
        while (known.size() > KEPT) {
            known.removeFirst();
        }
        return titles;
    }

    private void read(long[] missing) {
        opened.read(tables -> new Events(tables).shown(missing))
                .forEach(one -> known.put(one.nr(), ShownText.of(one.fact().title(), 120)));
    }
}
