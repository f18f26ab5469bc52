package stillwatch.timeline.lane;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import stillwatch.casefile.claim.Status;
import stillwatch.casefile.fact.EventFact;
import stillwatch.progress.Progress;
import stillwatch.store.Tables;
import stillwatch.store.decided.ClaimStatuses;
import stillwatch.store.list.IncidentLine;
import stillwatch.store.view.Located;
import stillwatch.timeline.EventFilter;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.count.RunningCounts;
import stillwatch.timeline.view.LaneBy;
import stillwatch.timeline.view.TimeSpan;
import stillwatch.timeline.view.TimelineView;

/**
 * Everything a timeline is drawn from, as arrays; made anew when the case, the filter, the marks or what lanes are by change,
 * not when somebody zooms, pans, selects, reorders, hides or collapses.
 *
 * @param marks places of the events that run through all lanes
 * @param dated how many dated events the filter lets through
 * @param undated how many others
 * @param standings what of them is alleged, and what is borne out
 * @param same which accounts are one
 * @param kept the places of the events the filter lets through; not to be changed
 */
public record TimelineModel(
        EventOrder events,
        Lanes lanes,
        LaneBy by,
        EventFilter filter,
        Set<String> markKinds,
        List<IncidentSpan> incidents,
        List<RunningCounts> series,
        int[] marks,
        int dated,
        int undated,
        Standings standings,
        SameAccounts same,
        BitSet kept) {
    private static final long HALF_A_DAY = 43_200_000_000L;

    public TimelineModel {
        incidents = List.copyOf(incidents);
        series = List.copyOf(series);
        markKinds = Set.copyOf(markKinds);
    }

    /** {@code events}: as the tables hold them now; {@code sieve}: the view's filter for one event as it is shown. */
    public static TimelineModel of(
            Tables tables,
            EventOrder events,
            List<RunningCounts> series,
            TimelineView view,
            Predicate<Located<EventFact>> sieve,
            Progress progress) {
        return of(tables, new FirstLanes(events), series, view, sieve, progress);
    }

    /** {@code first}: of the events as the tables hold them now. */
    public static TimelineModel of(
            Tables tables,
            FirstLanes first,
            List<RunningCounts> series,
            TimelineView view,
            Predicate<Located<EventFact>> sieve,
            Progress progress) {
        return of(tables, first, series, view, Kept.of(tables, first.events(), view.filter(), sieve, progress));
    }

    /** {@code kept}: what the same filter let through when the tables were as they are now. */
    public static TimelineModel of(
            Tables tables, FirstLanes first, List<RunningCounts> series, TimelineView view, BitSet kept) {
        Lanes lanes = FirstLanes.are(view) ? first.get() : lanes(tables, first.events(), view, kept);
        return of(tables, first.events(), lanes, series, kept, view);
    }

    private static Lanes lanes(Tables tables, EventOrder events, TimelineView view, BitSet kept) {
        return Lanes.of(events, Belongings.of(tables, events, view.lanes().by()), view.lanes(), kept);
    }

    private static TimelineModel of(
            Tables tables, EventOrder events, Lanes lanes, List<RunningCounts> series, BitSet kept, TimelineView view) {
        return of(events, lanes, incidents(tables), series, kept, view)
                .with(Standings.of(tables, events), SameAccounts.of(tables));
    }

    /** {@code numbers}: of the events that are shown, whoever chose them; the view's own filter is not asked. */
    public static TimelineModel of(
            Tables tables, EventOrder events, List<RunningCounts> series, TimelineView view, long[] numbers) {
        BitSet kept = new BitSet(events.size());
        for (long number : numbers) {
            events.place(number).ifPresent(kept::set);
        }
        return of(tables, events, lanes(tables, events, view, kept), series, kept, view);
    }

    private static List<IncidentSpan> incidents(Tables tables) {
        ClaimStatuses statuses = new ClaimStatuses(tables);
        return IncidentLine.all(tables).stream()
                .map(one -> new IncidentSpan(
                        one.id().toString(),
                        one.name(),
                        one.when(),
                        statuses.mostCareful(one.connected()).orElse(Status.ALLEGED)))
                .toList();
    }

    /** {@code kept}: the places of the events the view's filter lets through. */
    public static TimelineModel of(
            EventOrder events,
            Belonging belonging,
            List<IncidentSpan> incidents,
            List<RunningCounts> series,
            BitSet kept,
            TimelineView view) {
        return of(events, Lanes.of(events, belonging, view.lanes(), kept), incidents, series, kept, view);
    }

    private static TimelineModel of(
            EventOrder events,
            Lanes lanes,
            List<IncidentSpan> incidents,
            List<RunningCounts> series,
            BitSet kept,
            TimelineView view) {
        return new TimelineModel(
                events,
                lanes,
                view.lanes().by(),
                view.filter(),
                view.marks(),
                incidents,
                series,
                MarkKinds.places(events, view.marks(), kept),
                kept.get(0, events.dated()).cardinality(),
                kept.get(events.dated(), events.size()).cardinality(),
                Standings.byKind(events),
                SameAccounts.none(),
                kept);
    }

    private TimelineModel with(Standings now, SameAccounts accounts) {
        return new TimelineModel(
                events, lanes, by, filter, markKinds, incidents, series, marks, dated, undated, now, accounts, kept);
    }

    /** Whether the view can be drawn from it; else another is to be made. */
    public boolean serves(TimelineView view) {
        Set<String> keys = Set.copyOf(lanes.all().stream().map(Lane::key).toList());
        return view.lanes().by() == by
                && view.filter().equals(filter)
                && view.marks().equals(markKinds)
                && (keys.containsAll(view.lanes().first()) || keys.size() > Lanes.MOST);
    }

    /** The lanes that show, as they stand. */
    public List<Lane> shown(TimelineView view) {
        List<String> first = view.lanes().first();
        return lanes.all().stream()
                .filter(lane -> !view.lanes().hidden().contains(lane.key()))
                .sorted(Comparator.comparingInt(lane -> rank(first, lane)))
                .toList();
    }

    private static int rank(List<String> first, Lane lane) {
        int at = first.indexOf(lane.key());
        return at >= 0 ? at : first.size() + (lane.head().isOther() ? 1 : 0);
    }

    /** From the earliest to the latest of everything that has a time; at least a day. Empty where nothing has. */
    public Optional<TimeSpan> extent() {
        List<TimeSpan> all = new ArrayList<>();
        lanes.all().forEach(lane -> lane.extent().ifPresent(all::add));
        incidents.forEach(one -> {
            if (one.period() != null) {
                all.add(TimeSpan.between(one.period().from(), one.period().to()));
            }
        });
        series.stream().filter(one -> !one.isEmpty()).forEach(one -> all.add(new TimeSpan(one.first(), one.end())));
        return all.stream()
                .reduce((one, other) ->
                        new TimeSpan(Math.min(one.from(), other.from()), Math.max(one.to(), other.to())))
                .map(TimelineModel::aDayAtLeast);
    }

    private static TimeSpan aDayAtLeast(TimeSpan span) {
        long middle = span.from() + span.length() / 2;
        return span.length() >= 2 * HALF_A_DAY ? span : new TimeSpan(middle - HALF_A_DAY, middle + HALF_A_DAY);
    }

    /** The place of the event after this one, in the lanes that show. */
    public OptionalInt next(TimelineView view, int place) {
        return shown(view).stream()
                .mapToInt(lane -> lane.next(place))
                .filter(at -> at >= 0)
                .min();
    }

    public OptionalInt previous(TimelineView view, int place) {
        return shown(view).stream()
                .mapToInt(lane -> lane.previous(place))
                .filter(at -> at >= 0)
                .max();
    }

    /** The first event that may begin at this instant or later. */
    public OptionalInt nextFrom(TimelineView view, long micros) {
        return next(view, events.firstFrom(micros) - 1);
    }

    /** The last event that may begin before this instant. */
    public OptionalInt previousTo(TimelineView view, long micros) {
        return previous(view, events.firstFrom(micros));
    }
}
