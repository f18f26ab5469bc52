package stillwatch.brief.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.plan.Plan;
import stillwatch.casefile.Audience;
import stillwatch.casefile.Id;
import stillwatch.casefile.action.Action;
import stillwatch.casefile.action.BriefAction.AudienceSalted;
import stillwatch.casefile.action.BriefAction.BriefFrozen;
import stillwatch.casefile.action.BriefAction.BriefPlanned;
import stillwatch.casefile.action.BriefAction.PartReleased;
import stillwatch.casefile.action.LinkAction;
import stillwatch.casefile.action.LinkAction.Linked;
import stillwatch.casefile.fact.EventFact;
import stillwatch.claims.Book;
import stillwatch.claims.Held;
import stillwatch.store.Tables;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.entry.DecisionTable.Decision;
import stillwatch.store.entry.DescriptionTable.Description;
import stillwatch.store.fact.FactTable;
import stillwatch.store.list.EvidenceLine;
import stillwatch.store.list.ImportLine;
import stillwatch.store.view.Accounts;
import stillwatch.timeline.EventOrder;

/** Everything of a case a brief can be made of, of one state of the case; nothing of the clock, the zone or the language. */
public record Material(
        Description description,
        Book book,
        List<FormedClusters.Cluster> clusters,
        List<LinkAction> links,
        Map<String, String> accounts,
        List<Named> named,
        List<EventFact> events,
        int eventsLeftOut,
        List<EvidenceLine> evidence,
        List<ImportLine> imports,
        List<AnnotationTable.Version> notes,
        List<String> actors,
        List<Held<BriefFrozen>> frozen,
        List<PartReleased> released,
        List<AudienceSalted> salts,
        List<BriefPlanned> planned) {
    /** Beyond so many events only those somebody wrote down, changed or tagged are told. */
    private static final int MOST_EVENTS = 200;

    public static Material of(Tables tables) {
        List<EventFact> events = new ArrayList<>();
        int left = events(tables, events);
        return new Material(
                tables.descriptions().current().orElseThrow(),
                Book.of(tables),
                new FormedClusters(tables).all(),
                tables.decisions().standing(List.of(Linked.class, LinkAction.ClusterChanged.class)).stream()
                        .map(one -> (LinkAction) one.action())
                        .toList(),
                accounts(tables),
                named(tables),
                List.copyOf(events),
                left,
                EvidenceLine.all(tables),
                ImportLine.all(tables),
                tables.annotations().current(),
                Actors.names(tables),
                frozen(tables),
                actions(tables, PartReleased.class).stream()
                        .map(one -> (PartReleased) one.action())
                        .toList(),
                actions(tables, AudienceSalted.class).stream()
                        .map(one -> (AudienceSalted) one.action())
                        .toList(),
                planned(tables));
    }

    private static List<Decision> actions(Tables tables, Class<? extends Action> kind) {
        return tables.decisions().standing(List.of(kind));
    }

    /** Every version that was ever frozen, oldest first. */
    public static List<Held<BriefFrozen>> frozen(Tables tables) {
        return actions(tables, BriefFrozen.class).stream().map(Material::frozen).toList();
    }

    private static Held<BriefFrozen> frozen(Decision one) {
        return new Held<>("entry-" + one.seq(), (BriefFrozen) one.action(), one.seq(), one.at(), one.by());
    }

    private static Map<String, String> accounts(Tables tables) {
        Map<String, String> names = new LinkedHashMap<>();
        new Accounts(tables.rows()).keys().forEach(key -> names.put(key.id().toString(), key.externalId()));
        return names;
    }

    /** What a row calls an account beside its own id. */
    public record Named(String account, String name) {}

    private static List<Named> named(Tables tables) {
        return tables.rows().facts().profiles().all().stream()
                .map(FactTable.Numbered::fact)
                .filter(one -> one.name() != null)
                .map(one -> new Named(one.account().id().toString(), String.valueOf(one.name())))
                .distinct()
                .toList();
    }

    private static int events(Tables tables, List<EventFact> told) {
        Events events = new Events(tables);
        if (events.count() <= MOST_EVENTS) {
            EventOrder order = EventOrder.of(tables);
            events.shown(order.page(0, MOST_EVENTS)).forEach(one -> told.add(one.fact()));
            return 0;
        }
        events.all().stream()
                .filter(one -> one.withdrawn() == null)
                .map(one -> events.at(Id.parse(one.id())))
                .flatMap(Optional::stream)
                .forEach(one -> told.add(one.now()));
        return (int) (events.count() - told.size());
    }

    /** Every plan that stands, oldest first: of an audience the last one counts. */
    private static List<BriefPlanned> planned(Tables tables) {
        return actions(tables, BriefPlanned.class).stream()
                .map(one -> (BriefPlanned) one.action())
                .toList();
    }

    /** In which order its author wants a brief read; the usual one where nobody said. */
    public Plan plan(Audience audience) {
        return plan(planned, audience);
    }

    /** The same, where nothing else of the case is asked. */
    public static Plan plan(Tables tables, Audience audience) {
        return plan(planned(tables), audience);
    }

    private static Plan plan(List<BriefPlanned> planned, Audience audience) {
        return planned.stream()
                .filter(one -> one.audience() == audience)
                .reduce((one, later) -> later)
                .map(Plan::of)
                .orElseGet(Plan::usual);
    }

    /** The same state with one more plan, which nobody decided: what a brief would say that followed it. */
    public Material trying(Audience audience, Plan plan) {
        List<BriefPlanned> more = new ArrayList<>(planned);
        more.add(plan.forAudience(audience));
        return new Material(
                description,
                book,
                clusters,
                links,
                accounts,
                named,
                events,
                eventsLeftOut,
                evidence,
                imports,
                notes,
                actors,
                frozen,
                released,
                salts,
                List.copyOf(more));
    }

    /** The version of an audience that was frozen under this number. */
    public Optional<Held<BriefFrozen>> frozen(Audience audience, int version) {
        return frozen.stream()
                .filter(one -> one.what().audience() == audience && one.what().version() == version)
                .findFirst();
    }

    /** What pseudonyms for this audience are made with; null as long as nobody needed any. */
    public @Nullable String salt(Audience audience) {
        return salts.stream()
                .filter(one -> one.audience() == audience)
                .map(AudienceSalted::salt)
                .findFirst()
                .orElse(null);
    }

    public Optional<Held<BriefFrozen>> lastFrozen(Audience audience) {
        return frozen.stream().filter(one -> one.what().audience() == audience).reduce((one, later) -> later);
    }

    /** One more than any version that was ever frozen for this audience. */
    public int nextVersion(Audience audience) {
        return lastFrozen(audience).map(one -> one.what().version()).orElse(0) + 1;
    }

    public String accountName(String id) {
        return Objects.requireNonNullElse(accounts.get(id), id);
    }
}
