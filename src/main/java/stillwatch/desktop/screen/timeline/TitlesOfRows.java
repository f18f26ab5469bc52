package stillwatch.desktop.screen.timeline;

import it.unimi.dsi.fastutil.longs.Long2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.List;

/** Titles for the rows that show: asked for when a row is drawn, many at once, and there a moment later. */
final class TitlesOfRows {
    private static final int KEPT = 5_000;
    private static final String LATER = "…";
    private final Long2ObjectLinkedOpenHashMap<String> known = new Long2ObjectLinkedOpenHashMap<>();
    private final LongOpenHashSet wanted = new LongOpenHashSet();
    private final Work work;
    private final Runnable arrived;
    private boolean asking;

    TitlesOfRows(Work work, Runnable arrived) {
        this.work = work;
        this.arrived = arrived;
    }

    void forget() {
        known.clear();
        wanted.clear();
    }

    String of(long number) {
        String title = known.get(number);
        if (title == null && wanted.add(number) && !asking) {
            asking = true;
            javafx.application.Platform.runLater(this::ask); // once for all rows of a frame
        }
        return title == null ? LATER : title;
    }

    private void ask() {
        long[] numbers = wanted.toLongArray();
        wanted.clear();
        work.desk().asking().ask(this, progress -> work.names().of(numbers), found -> has(numbers, found));
    }

    private void has(long[] numbers, List<String> found) {
        asking = false;
        for (int i = 0; i < numbers.length; i++) {
            known.put(numbers[i], found.get(i));
        }
        while (known.size() > KEPT) {
            known.removeFirst();
        }
        arrived.run();
    }
}
