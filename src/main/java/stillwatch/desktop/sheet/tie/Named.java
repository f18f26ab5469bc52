package stillwatch.desktop.sheet.tie;

import java.util.List;
import java.util.Optional;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.ShownMoment;
import stillwatch.casefile.claim.Status;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.store.Tables;
import stillwatch.store.decided.ClaimStatuses;
import stillwatch.store.decided.Custody;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.Naming;
import stillwatch.store.view.Located;
import stillwatch.store.view.Provenance;

/** What a thing is called, and what tells it from others of that name; of a claimed cluster, whose claim it is. */
public record Named(String name, String about) {

    public static Named of(Tables tables, Id id) {
        String name = new Naming(tables).name(id);
        return new Named(name, about(tables, id));
    }

    private static String about(Tables tables, Id id) {
        return switch (id.kind()) {
            case EVIDENCE ->
                new Custody(tables)
                        .of(id)
                        .map(piece ->
                                piece.file() == null ? "citation" : piece.file().mime())
                        .orElse("");
            case CLUSTER -> id.isMade() ? "decided in this case" : first(tables, id);
            case ACCOUNT -> first(tables, id);
            case EVENT -> Events.at(tables, id).map(event -> about(event.now())).orElse("");
            case PROPOSITION ->
                new ClaimStatuses(tables)
                        .mostCareful(List.of(id))
                        .map(Status::words)
                        .orElse("no status decided");
            default -> "";
        };
    }

    private static String first(Tables tables, Id id) {
        Optional<Fact> fact =
                new Provenance(tables.rows()).of(id, 0, 1).stream().findFirst().map(Located::fact);
        return fact.map(Named::about).orElse("");
    }

    private static String about(Fact fact) {
        return switch (fact) {
            case ClusterFact one -> "claimed by " + one.cluster().source();
            case MemberFact one -> "claimed by " + one.cluster().source();
            case EventFact one -> about(one);
            case AccountFact one -> one.account().platform() + (one.name() == null ? "" : " · " + one.name());
            default -> "";
        };
    }

    /** "2026-04-01 09:36:53 UTC · hl-004001". */
    public static String about(EventFact event) {
        String when = event.at() == null ? "no time stated" : ShownMoment.of(event.at());
        AccountKey account = event.account();
        return when + (account == null ? "" : " · " + account.externalId());
    }
}
