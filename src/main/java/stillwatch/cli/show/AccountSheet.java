package stillwatch.cli.show;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.decided.Events;
import stillwatch.store.view.AccountLine;
import stillwatch.store.view.Accounts;
import stillwatch.store.view.Clusters;
import stillwatch.store.view.Located;
import stillwatch.store.view.SeenWith;
import stillwatch.store.view.Signals;

/** An account: what rows say of it, what it shares with others, and who claims it for a cluster. */
final class AccountSheet {
    private final Tables tables;
    private final Id id;
    private final Page page;
    private final Accounts accounts;

    AccountSheet(Tables tables, Id id, Page page) {
        this.tables = tables;
        this.id = id;
        this.page = page;
        this.accounts = new Accounts(tables.rows());
    }

    Sheet sheet(AccountLine line) {
        Events shown = new Events(tables);
        long[] events = shown.of(line.key());
        Sheet sheet = new Sheet(
                "Account " + line.key().externalId() + " on " + line.key().platform());
        sheet.field("id", id)
                .field("platform", line.key().platform())
                .field("account", line.key().externalId());
        profile(sheet);
        sheet.field("state", line.state())
                .field("observations", line.observations())
                .field("events", events.length);
        List<MemberFact> claims = claims();
        DecidedListings.ofAccount(tables, id.toString(), sheet)
                .list("States", states())
                .list("Shared signals, and how many other accounts were seen with each", signals())
                .list("In clusters, as their sources claim", clusters())
                .list("Events", eventList(shown, events))
                .list("Notes", CaseListings.notesOn(tables, id.toString()))
                .list("Brought by", new Brought(tables).lines(id, page, mentions(line, claims.size())));
        return sheet;
    }

    private void profile(Sheet sheet) {
        List<AccountFact> profiles =
                accounts.profiles(id).stream().map(Located::fact).toList();
        List<Detail> details = profiles.stream()
                .flatMap(one -> one.details().stream())
                .distinct()
                .toList();
        sheet.field("names", all(profiles, AccountFact::name))
                .field("created", all(profiles, AccountFact::created))
                .field("firstSeen", all(profiles, AccountFact::firstSeen))
                .field("lastSeen", all(profiles, AccountFact::lastSeen))
                .field("details", details);
    }

    /** Rows may differ; then all that is said is shown. */
    private static <T> List<T> all(List<AccountFact> profiles, Function<AccountFact, @Nullable T> part) {
        return profiles.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }

    private long mentions(AccountLine line, long claims) {
        return accounts.profiles(id).size() + accounts.states(id).size() + line.observations() + line.events() + claims;
    }

    private List<MemberFact> claims() {
        return new Clusters(tables.rows())
                .claiming(id).stream().map(Located::fact).toList();
    }

    private Listing states() {
        Listing listing = new Listing("states", "state", "at", "reason", "import", "line");
        for (Located<StateFact> one : accounts.states(id)) {
            listing.row(one.fact().state(), one.fact().at(), one.fact().reason(), one.entry(), one.line());
        }
        return listing;
    }

    private Listing signals() {
        List<SeenWith<Observable>> all = new Signals(tables.rows()).of(id);
        Listing listing =
                new Listing("signals", "family", "type", "value", "times", "earliest", "latest", "others", "id");
        for (SeenWith<Observable> one : page.of(all)) {
            Observable signal = one.what();
            listing.row(
                    signal.family().name(),
                    signal.type(),
                    signal.value(),
                    one.times(),
                    one.earliest(),
                    one.latest(),
                    one.others(),
                    signal.id());
        }
        return listing.outOf(all.size());
    }

    private Listing clusters() {
        Listing listing = new Listing("clusters", "claimedBy", "label", "basis", "import", "line", "id");
        for (Located<MemberFact> one : new Clusters(tables.rows()).claiming(id)) {
            ClusterKey cluster = one.fact().cluster();
            String basis = one.fact().basis();
            listing.row(cluster.source(), cluster.label(), basis, one.entry(), one.line(), cluster.id());
        }
        return listing;
    }

    private Listing eventList(Events shown, long[] events) {
        Listing listing = new Listing("eventList", "at", "kind", "title", "id");
        for (Located<EventFact> one : shown.shown(Arrays.copyOf(events, Math.min(events.length, page.limit())))) {
            listing.row(one.fact().at(), one.fact().kind(), one.fact().title(), one.id());
        }
        return listing.outOf(events.length);
    }
}
