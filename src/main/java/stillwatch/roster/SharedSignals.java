package stillwatch.roster;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.store.view.TooCommon;

/** The values of an account's observations, each once. */
final class SharedSignals {
    private SharedSignals() {}

    /** What was seen of one value so far. */
    private static final class Sum {
        private long times;
        private long earliest = Long.MAX_VALUE;
        private long latest = Long.MIN_VALUE;

        void add(ObservationFact seen) {
            times += seen.n();
            Moment first = seen.first();
            Moment last = seen.last() == null ? first : seen.last();
            if (first != null) {
                earliest = Math.min(earliest, first.from());
            }
            if (last != null) {
                latest = Math.max(latest, last.to());
            }
        }
    }

    static List<SharedSignal> of(List<ObservationFact> seen, Roster roster) {
        Map<Observable, Sum> sums = new LinkedHashMap<>();
        seen.forEach(
                one -> sums.computeIfAbsent(one.observable(), key -> new Sum()).add(one));
        TooCommon tooCommon = roster.tooCommon();
        return sums.entrySet().stream()
                .map(one -> signal(
                        one.getKey(),
                        one.getValue(),
                        roster.countSharing(one.getKey().id()),
                        tooCommon))
                .sorted(Comparator.comparing(SharedSignal::tooCommon)
                        .thenComparing(SharedSignal::others, Comparator.reverseOrder())
                        .thenComparing(one -> one.signal().family())
                        .thenComparing(one -> one.signal().value()))
                .toList();
    }

    private static SharedSignal signal(Observable signal, Sum sum, int accounts, TooCommon tooCommon) {
        return new SharedSignal(
                signal,
                sum.times,
                instant(sum.earliest, Long.MAX_VALUE),
                instant(sum.latest, Long.MIN_VALUE),
                Math.max(0, accounts - 1),
                tooCommon.is(accounts));
    }

    private static @Nullable Instant instant(long micros, long none) {
        return micros == none ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
