package stillwatch.workbench;

import java.util.Set;
import stillwatch.store.Tables;

/** Whether people decided about events: what happened is then no longer what rows say alone. */
final class DecidedEvents {
    private static final Set<String> WORDS =
            Set.of("event-added", "event-edited", "events-withdrawn", "events-restored", Behind.UNKNOWN);

    private DecidedEvents() {}

    static boolean since(long seq, Tables tables) {
        return new Behind(tables).since(seq).stream().anyMatch(WORDS::contains);
    }
}
