package stillwatch.store.decided;

import it.unimi.dsi.fastutil.longs.Long2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.EventFact;
import stillwatch.store.RowCounts;
import stillwatch.store.Tables;
import stillwatch.store.decided.DecidedEvent.Said;
import stillwatch.store.view.Accounts;
import stillwatch.store.view.Located;

/**
 * Events as they are shown: what rows say, and over it what people decided. An event somebody added has a number of its own
 * below zero, that of its entry, where a row's fact has one from zero on; which of two that say the same is shown is the one
 * people decided about. All decisions are read when this is made: make one for a whole table, not one a row.
 */
public final class Events {
    private final Tables tables;
    private final EventRows rows;
    private final Map<String, DecidedEvent> decided;
    private final LongSet notAsRowsSay = new LongOpenHashSet();
    private final Long2ObjectLinkedOpenHashMap<Located<EventFact>> instead = new Long2ObjectLinkedOpenHashMap<>();
    private final Set<String> twins = new HashSet<>();
    private final Map<AccountKey, Long> moreOf = new HashMap<>();
    private long more;

    public Events(Tables tables) {
        this.tables = tables;
        this.rows = new EventRows(tables);
        this.decided = EventDecisions.of(tables.decisions().standing(EventDecisions.KINDS));
        decided.values().forEach(this::place);
    }

    private void place(DecidedEvent event) {
        Located<EventFact> row = rows.of(Id.parse(event.id()));
        Said said = event.said();
        if (row != null && (said != null || event.withdrawn() != null) && notAsRowsSay.add(row.nr())) {
            count(row.fact(), -1);
        }
        if (said == null || event.withdrawn() != null) {
            return;
        }
        Located<EventFact> shown = row == null ? byHand(event, said) : said(row, said);
        if (instead.put(shown.nr(), shown) == null) {
            count(said.fact(), 1);
        }
        hideTwin(event, said);
    }

    /** What an import says in the very words a person chose is the same event, and shown once. */
    private void hideTwin(DecidedEvent event, Said said) {
        Id twin = Abouts.event(said.fact());
        Located<EventFact> row = twin.toString().equals(event.id()) ? null : rows.of(twin);
        if (row != null && !instead.containsKey(row.nr()) && notAsRowsSay.add(row.nr())) {
            twins.add(twin.toString());
            count(row.fact(), -1);
        }
    }

    private void count(EventFact fact, long n) {
        more += n;
        AccountKey account = fact.account();
        if (account != null) {
            moreOf.merge(account, n, Long::sum);
        }
    }

    private static Located<EventFact> byHand(DecidedEvent event, Said said) {
        Said added = event.added();
        long seq = added == null ? said.seq() : added.seq();
        return new Located<>(-seq, Id.parse(event.id()), said.fact(), seq, "", 0);
    }

    private static Located<EventFact> said(Located<EventFact> row, Said said) {
        return new Located<>(row.nr(), row.id(), said.fact(), row.entry(), row.file(), row.line());
    }

    /** Whether what a row says under this number is not what is shown: it was edited, withdrawn, or said by a person too. */
    public boolean isDecided(long number) {
        return notAsRowsSay.contains(number);
    }

    /** The same by its id, of an event there is. */
    public boolean isShown(Id id) {
        DecidedEvent one = decided.get(id.toString());
        return one == null ? !twins.contains(id.toString()) : one.withdrawn() == null;
    }

    LongSet notAsRowsSay() {
        return notAsRowsSay;
    }

    /** What is shown that rows do not say so, in the order it was first decided about. */
    public Collection<Located<EventFact>> instead() {
        return instead.values();
    }

    /** Events by their numbers, in the order of these, as they are shown; those not shown are left out. */
    public List<Located<EventFact>> shown(long[] numbers) {
        Map<Long, Located<EventFact>> asSaid = new TreeMap<>();
        long[] plain =
                LongStream.of(numbers).filter(nr -> nr >= 0 && !isDecided(nr)).toArray();
        rows.all(plain).forEach(row -> asSaid.put(row.nr(), row));
        List<Located<EventFact>> shown = new ArrayList<>(numbers.length);
        for (long nr : numbers) {
            Located<EventFact> one = instead.containsKey(nr) ? instead.get(nr) : asSaid.get(nr);
            if (one != null) {
                shown.add(one);
            }
        }
        return shown;
    }

    /** How many are shown. */
    public long count() {
        return RowCounts.of(tables).events() + more;
    }

    /** By how many more are shown than rows say; less than zero for fewer. */
    public long more() {
        return more;
    }

    /** By how many an account has more events than rows say; less than zero for fewer. */
    public long more(AccountKey account) {
        return moreOf.getOrDefault(account, 0L);
    }

    /** The numbers of an account's events: first those rows name it in, as they came, then those people do. */
    public long[] of(AccountKey account) {
        LongStream named = LongStream.of(new Accounts(tables.rows()).eventNumbers(account.id()))
                .filter(nr -> !isDecided(nr));
        LongStream said = instead.values().stream()
                .filter(one -> account.equals(one.fact().account()))
                .mapToLong(Located::nr);
        return LongStream.concat(named, said).toArray();
    }

    /** What people decided of an event; empty where nothing. */
    public Optional<DecidedEvent> decided(Id id) {
        return Optional.ofNullable(decided.get(id.toString()));
    }

    /** Everything people decided of events, in the order they first did. */
    public List<DecidedEvent> all() {
        return List.copyOf(decided.values());
    }

    /** Those that are not shown any more, in the order of their ids. */
    public List<Event> withdrawn() {
        return decided.values().stream()
                .filter(one -> one.withdrawn() != null)
                .flatMap(one -> at(Id.parse(one.id())).stream())
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }

    /** How many events have each tag, by tag. */
    public Map<String, Integer> tags() {
        Map<String, Integer> tags = new TreeMap<>();
        decided.values().stream()
                .filter(one -> one.withdrawn() == null)
                .forEach(one -> one.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum)));
        return tags;
    }

    /** The event with this id, shown or withdrawn; empty where there is none. */
    public Optional<Event> at(Id id) {
        return rows.whole(id, decided.getOrDefault(id.toString(), DecidedEvent.nothing(id.toString())));
    }

    /** The same for whoever wants to know of one only: no more decisions are read than are about it. */
    public static Optional<Event> at(Tables tables, Id id) {
        String text = id.toString();
        Map<String, DecidedEvent> about = EventDecisions.of(tables.decisions().about(text, EventDecisions.KINDS));
        return new EventRows(tables).whole(id, about.getOrDefault(text, DecidedEvent.nothing(text)));
    }
}
