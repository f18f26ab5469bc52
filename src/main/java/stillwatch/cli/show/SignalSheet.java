package stillwatch.cli.show;

import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.cli.print.Listing;
import stillwatch.cli.print.Sheet;
import stillwatch.store.Tables;
import stillwatch.store.view.Located;
import stillwatch.store.view.Provenance;
import stillwatch.store.view.SeenWith;
import stillwatch.store.view.Signals;

/** A signal: which accounts were seen with it, and who reports it. */
final class SignalSheet {
    private final Tables tables;
    private final Id id;
    private final Page page;

    SignalSheet(Tables tables, Id id, Page page) {
        this.tables = tables;
        this.id = id;
        this.page = page;
    }

    Sheet sheet() {
        Fact first = new Provenance(tables.rows()).of(id, 0, 1).getFirst().fact();
        Observable key =
                first instanceof SignalFact signal ? signal.observable() : ((ObservationFact) first).observable();
        Signals signals = new Signals(tables.rows());
        return new Sheet("Signal " + key.type() + " " + key.value())
                .field("id", id)
                .field("family", key.family().name())
                .field("type", key.type())
                .field("value", key.value())
                .field("accountCount", signals.countAccounts(id))
                .list("Accounts seen with it", accounts(signals))
                .list("Reported", reports(signals))
                .list("Notes", CaseListings.notesOn(tables, id.toString()));
    }

    private Listing accounts(Signals signals) {
        Listing listing = new Listing("accounts", "platform", "account", "times", "earliest", "latest", "id");
        for (SeenWith<AccountKey> one : signals.accounts(id, page.offset(), page.limit())) {
            listing.row(
                    one.what().platform(),
                    one.what().externalId(),
                    one.times(),
                    one.earliest(),
                    one.latest(),
                    one.what().id());
        }
        return listing.outOf(signals.countAccounts(id));
    }

    private Listing reports(Signals signals) {
        Listing listing = new Listing("reports", "comment", "at", "details", "import", "file", "line");
        for (Located<SignalFact> one : signals.reports(id, page.limit())) {
            SignalFact fact = one.fact();
            listing.row(fact.comment(), fact.at(), fact.details(), one.entry(), one.file(), one.line());
        }
        return listing.outOf(signals.countReports(id));
    }
}
