package stillwatch.timeline;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.time.ZoneId;
import java.util.function.IntUnaryOperator;

/**
 * What there was in a span of time.
 *
 * @param days of what may have been in it; what is undated has no part in it
 * @param events that may have been in it
 * @param accounts these name
 * @param observations known to a quarter of an hour that begins in it
 */
public record SpanCounts(Days days, long events, int accounts, long observations) {

    /** From one instant to before the other, in microseconds. {@code account}: which account one counts as. */
    public static SpanCounts of(
            EventOrder events, Quarters sightings, long from, long to, ZoneId zone, IntUnaryOperator account) {
        DayCounts counts = new DayCounts(new LocalClock(zone));
        IntOpenHashSet accounts = new IntOpenHashSet();
        long met = 0;
        for (int i = 0; i < events.firstFrom(to); i++) {
            if (events.latest(i) >= from) {
                met++;
                accounts.add(account.applyAsInt(events.who(i)));
                counts.event(Math.clamp(events.middle(i), from, to - 1), events.toTheDay(i));
            }
        }
        accounts.remove(account.applyAsInt(-1));
        long[] seen = {0};
        sightings.each((start, n) -> {
            if (start + Quarters.MICROS > from && start < to) {
                seen[0] += n;
                counts.observations(Math.clamp(start, from, to - 1), n);
            }
        });
        return new SpanCounts(counts.days(0, sightings.vague(), zone), met, accounts.size(), seen[0]);
    }
}
