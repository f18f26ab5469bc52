package stillwatch.cli.show;

import stillwatch.cli.print.Listing;
import stillwatch.store.Tables;
import stillwatch.store.view.AccountLine;
import stillwatch.store.view.Accounts;
import stillwatch.store.view.Clusters;
import stillwatch.store.decided.Events;
import stillwatch.store.view.Signals;
import stillwatch.timeline.EventOrder;

/** What imports brought that many rows mention, and what happened. */
final class RecordListings {
    private RecordListings() {}

    static Listing accounts(Tables tables, Page page) {
        Accounts accounts = new Accounts(tables.rows());
        Events events = new Events(tables);
        Listing listing = new Listing(
                "accounts",
                "id",
                "platform",
                "account",
                "name",
                "created",
                "lastSeen",
                "state",
                "observations",
                "events");
        for (AccountLine line : accounts.page(page.offset(), page.limit())) {
            listing.row(
                    line.id(),
                    line.key().platform(),
                    line.key().externalId(),
                    line.name(),
                    line.created(),
                    line.lastSeen(),
                    line.state(),
                    line.observations(),
                    line.events() + events.more(line.key()));
        }
        return listing.outOf(accounts.count());
    }

    static Listing clusters(Tables tables, Page page) {
        Clusters clusters = new Clusters(tables.rows());
        Listing listing = new Listing("clusters", "id", "claimedBy", "label", "members");
        clusters.page(page.offset(), page.limit())
                .forEach(line ->
                        listing.row(line.id(), line.key().source(), line.key().label(), line.members()));
        return listing.outOf(clusters.count());
    }

    static Listing signals(Tables tables, Page page) {
        Signals signals = new Signals(tables.rows());
        Listing listing =
                new Listing("signals", "id", "family", "type", "value", "accounts", "observations", "reports");
        signals.page(page.offset(), page.limit())
                .forEach(line -> listing.row(
                        line.id(),
                        line.key().family().name(),
                        line.key().type(),
                        line.key().value(),
                        line.accounts(),
                        line.observations(),
                        line.reports()));
        return listing.outOf(signals.count());
    }

    /** By time, the undated ones last. */
    static Listing events(Tables tables, Page page) {
        Listing listing = new Listing("events", "id", "at", "kind", "title", "account");
        EventOrder order = EventOrder.of(tables);
        add(listing, tables, order.page(page.offset(), page.limit()));
        return listing.outOf(order.size());
    }

    /** Those of which nobody said when they were: the last ones in the order of time. */
    static Listing undated(Tables tables, Page page) {
        Listing listing = new Listing("undated", "id", "at", "kind", "title", "account");
        EventOrder order = EventOrder.of(tables);
        add(listing, tables, order.page(order.size() - order.undated() + page.offset(), page.limit()));
        return listing.outOf(order.undated());
    }

    private static void add(Listing listing, Tables tables, long[] events) {
        new Events(tables)
                .shown(events)
                .forEach(event -> listing.row(
                        event.id(),
                        event.fact().at(),
                        event.fact().kind(),
                        event.fact().title(),
                        event.fact().account()));
    }
}
