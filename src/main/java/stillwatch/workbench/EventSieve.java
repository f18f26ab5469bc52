package stillwatch.workbench;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.EventFact;
import stillwatch.roster.Roster;
import stillwatch.store.Tables;
import stillwatch.store.decided.DecidedEvent;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.Merges;
import stillwatch.store.list.IncidentLine;
import stillwatch.store.view.Located;
import stillwatch.timeline.EventFilter;

/** Lets through the events a filter asks for, as one state of the case has them. */
public final class EventSieve implements Predicate<Located<EventFact>> {
    private final EventFilter filter;
    private final Events events;
    private final Roster roster;
    private final Set<Id> connected = new HashSet<>();
    private final Set<String> accounts = new HashSet<>();
    private final String[] words;

    public EventSieve(Tables tables, Events events, Roster roster, EventFilter filter) {
        this.filter = filter;
        this.events = events;
        this.roster = roster;
        this.words = filter.words().strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (!filter.accounts().isEmpty()) {
            Merges merges = new Merges(tables);
            filter.accounts().forEach(account -> accounts.addAll(merges.same(account)));
        }
        if (!filter.incidents().isEmpty()) {
            IncidentLine.all(tables).stream()
                    .filter(line -> filter.incidents().contains(line.id().toString()))
                    .forEach(line -> connected.addAll(line.connected()));
        }
    }

    @Override
    public boolean test(Located<EventFact> one) {
        EventFact fact = one.fact();
        return inTime(fact.at())
                && asked(filter.kinds(), fact.kind())
                && (!filter.marks() || fact.isMark())
                && asked(filter.imports(), one.entry())
                && asked(filter.events(), one.id().toString())
                && (filter.actors().isEmpty() || acts(fact))
                && ofAccount(fact.account())
                && ofIncident(one)
                && tagged(one.id())
                && says(fact);
    }

    private boolean inTime(@Nullable Moment at) {
        if (at == null) {
            return filter.undated();
        }
        Long from = filter.from();
        Long before = filter.before();
        return (from == null || at.to() >= from) && (before == null || at.from() < before);
    }

    private static <T> boolean asked(Set<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private boolean acts(EventFact fact) {
        return fact.details().stream()
                .anyMatch(detail -> detail.name().strip().equalsIgnoreCase("actor")
                        && filter.actors().contains(detail.value()));
    }

    private boolean ofAccount(@Nullable AccountKey account) {
        if (filter.accounts().isEmpty() && filter.clusters().isEmpty()) {
            return true;
        }
        Id id = account == null ? null : account.id();
        return id != null
                && asked(accounts, id.toString())
                && (filter.clusters().isEmpty() || inCluster(id));
    }

    private boolean inCluster(Id account) {
        var row = roster.row(account);
        return row.isPresent()
                && roster.labels(row.getAsInt()).stream()
                        .anyMatch(label -> filter.clusters().contains(label.id().toString()));
    }

    private boolean ofIncident(Located<EventFact> one) {
        AccountKey account = one.fact().account();
        return filter.incidents().isEmpty()
                || connected.contains(one.id())
                || (account != null && connected.contains(account.id()));
    }

    private boolean tagged(Id event) {
        return filter.tags().isEmpty()
                || events.decided(event)
                        .map(DecidedEvent::tags)
                        .filter(tags -> tags.stream().anyMatch(filter.tags()::contains))
                        .isPresent();
    }

    private boolean says(EventFact fact) {
        if (filter.words().isBlank()) {
            return true;
        }
        String all = text(fact);
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String text(EventFact fact) {
        StringJoiner all = new StringJoiner(" ").add(fact.title());
        AccountKey account = fact.account();
        Moment at = fact.at();
        add(all, fact.kind());
        add(all, account == null ? null : account.externalId());
        add(all, at == null ? null : at.written());
        fact.details().forEach(detail -> add(all, detail.value()));
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static void add(StringJoiner all, @Nullable String words) {
        if (words != null) {
            all.add(words);
        }
    }
}
