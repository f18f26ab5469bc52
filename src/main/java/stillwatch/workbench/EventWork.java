package stillwatch.workbench;

import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.Moment;
import stillwatch.casefile.action.EventAction.EventAdded;
import stillwatch.casefile.action.EventAction.EventEdited;
import stillwatch.casefile.action.EventAction.EventsRestored;
import stillwatch.casefile.action.EventAction.EventsTagged;
import stillwatch.casefile.action.EventAction.EventsWithdrawn;
import stillwatch.casefile.fact.EventFact;
import stillwatch.journal.Entry;
import stillwatch.store.decided.Abouts;
import stillwatch.store.decided.Event;
import stillwatch.store.decided.Events;
import stillwatch.store.view.AccountLine;
import stillwatch.store.view.Accounts;

/** Events people write down, and what they say of events that imports brought: other words, tags, that one is not shown. */
public final class EventWork {
    private final Deciding deciding;

    EventWork(Deciding deciding) {
        this.deciding = deciding;
    }

    /**
     * All that is said of an event, so an edit begins with what is said now.
     *
     * @param at when, as {@link #moment} reads it; null where nobody knows
     * @param account the id of an account of this case
     * @param details "actor" for who did it where it is no account, {@link stillwatch.casefile.Mark#DETAIL} for a mark
     */
    public record Said(
            String title,
            @Nullable Moment at,
            @Nullable String kind,
            @Nullable String account,
            List<Detail> details) {

        public static Said of(EventFact fact) {
            AccountKey account = fact.account();
            String id = account == null ? null : account.id().toString();
            return new Said(fact.title(), fact.at(), fact.kind(), id, fact.details());
        }
    }

    /** The time, or the stretch "… to …", that a text means, the way an import reads times; for looking before deciding. */
    public static @Nullable Moment moment(@Nullable String written, @Nullable ZoneId zone) throws Refused {
        return WrittenTime.of(written, zone, "time");
    }

    /** Answers its id: that of what is said, so an import that says exactly the same speaks of the same event. */
    public String add(String by, Said said, @Nullable String why) throws IOException, Refused {
        EventFact event = fact(said);
        deciding.decide(by, () -> {
            expectNew(event);
            return new EventAdded(event, Deciding.maybe(why));
        });
        return Abouts.event(event).toString();
    }

    private void expectNew(EventFact event) throws Refused {
        Id id = Abouts.event(event);
        Optional<Event> there = of(id.toString());
        if (there.isPresent()) {
            throw new Refused("An event that says exactly this is in the case already, " + id
                    + (there.get().withdrawn() ? "; it was withdrawn and can be restored." : "."));
        }
    }

    /** Also of an event that an import brought: its row stays as it is, and this is shown from here on. Then a reason is needed. */
    public Entry edit(String by, String event, Said said, @Nullable String why) throws IOException, Refused {
        EventFact now = fact(said);
        return deciding.decide(by, () -> {
            Event before = existing(event);
            if (before.now().equals(now)) {
                throw new Refused("Nothing of the event was changed.");
            }
            String reason = Deciding.maybe(why);
            if (!before.byHand() && reason == null) {
                throw new Refused(
                        "Say why: an import brought this event, and it will be shown otherwise than it says.");
            }
            return new EventEdited(before.id().toString(), now, reason);
        });
    }

    private EventFact fact(Said said) throws Refused {
        String title = Deciding.said(said.title(), "An event needs a title.");
        for (Detail detail : said.details()) {
            Deciding.said(detail.name(), "A detail needs a name.");
        }
        String account = Deciding.maybe(said.account());
        return new EventFact(
                said.at(),
                title,
                Deciding.maybe(said.kind()),
                account == null ? null : key(account),
                List.copyOf(said.details()));
    }

    private AccountKey key(String account) throws Refused {
        Id id = deciding.existing(account, Kind.ACCOUNT);
        return deciding.read(tables -> new Accounts(tables.rows()).of(id))
                .map(AccountLine::key)
                .orElseThrow();
    }

    private Event existing(String event) throws Refused {
        Id id = deciding.existing(event, Kind.EVENT);
        return deciding.read(tables -> Events.at(tables, id)).orElseThrow();
    }

    /** From here on they are not shown among the events, anywhere; {@link #restore} brings them back, and so does undo. */
    public Entry withdraw(String by, List<String> events, String why) throws IOException, Refused {
        return deciding.decide(by, () -> {
            List<String> shown = those(events, one -> !one.withdrawn(), "withdrawn already");
            return new EventsWithdrawn(shown, Deciding.why(why));
        });
    }

    public Entry restore(String by, List<String> events, @Nullable String why) throws IOException, Refused {
        return deciding.decide(by, () -> {
            List<String> withdrawn = those(events, Event::withdrawn, "shown, none was withdrawn");
            return new EventsRestored(withdrawn, Deciding.maybe(why));
        });
    }

    /** Several at once are one decision; those it changes nothing of are left out. */
    public Entry tag(String by, List<String> events, List<String> add, List<String> remove)
            throws IOException, Refused {
        List<String> added = tags(add);
        List<String> removed = tags(remove);
        if (added.isEmpty() && removed.isEmpty()) {
            throw new Refused("Name at least one tag.");
        }
        return deciding.decide(by, () -> {
            List<String> changed = those(events, one -> changes(one, added, removed), "tagged like that");
            return new EventsTagged(changed, added, removed);
        });
    }

    private static List<String> tags(List<String> named) {
        return named.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean changes(Event one, List<String> added, List<String> removed) {
        List<String> now = one.decided().tags();
        return !now.containsAll(added) || removed.stream().anyMatch(now::contains);
    }

    /** The ids of those it holds of, each once; refused where it holds of none. */
    private List<String> those(List<String> events, Predicate<Event> holds, String otherwise) throws Refused {
        LinkedHashSet<String> named = new LinkedHashSet<>();
        for (String one : events) {
            named.add(deciding.existing(one, Kind.EVENT).toString());
        }
        List<String> found = deciding.read(tables -> {
            Events all = new Events(tables);
            return named.stream()
                    .filter(id -> all.at(Id.parse(id)).filter(holds).isPresent())
                    .toList();
        });
        if (found.isEmpty()) {
            throw new Refused(
                    events.size() == 1
                            ? "The event is " + otherwise + "."
                            : "Of these events, all are " + otherwise + ".");
        }
        return found;
    }

    /** As it is shown, with what was said of it first and what people decided; also one that is withdrawn. */
    public Optional<Event> of(String event) {
        try {
            Id id = Id.parse(event.strip());
            return id.isWhole() ? deciding.read(tables -> Events.at(tables, id)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Those not shown any more. */
    public List<Event> withdrawn() {
        return deciding.read(tables -> new Events(tables).withdrawn());
    }

    /** How many events have each tag, by tag. */
    public Map<String, Integer> tags() {
        return deciding.read(tables -> new Events(tables).tags());
    }
}
