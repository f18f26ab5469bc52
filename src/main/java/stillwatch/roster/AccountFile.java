package stillwatch.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stillwatch.casefile.Id;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.store.Tables;
import stillwatch.store.decided.Events;
import stillwatch.store.entry.AnnotationTable;
import stillwatch.store.view.Accounts;
import stillwatch.store.view.Clusters;
import stillwatch.store.view.Located;
import stillwatch.store.view.Provenance;
import stillwatch.timeline.EventOrder;

/**
 * Everything known of one account.
 *
 * @param profiles what rows say of it, in the order they came
 * @param states its states, those without a time first, then by time
 * @param signals what it was seen with: what most others share comes first, what is too common last
 * @param claims which groups sources count it to
 * @param rows the first rows that mention it
 * @param notes the standing notes on it, oldest first
 * @param events its first events by time
 * @param seen what it was seen with, row by row
 */
public record AccountFile(
        Line line,
        List<Located<AccountFact>> profiles,
        List<Located<StateFact>> states,
        List<SharedSignal> signals,
        List<Located<MemberFact>> claims,
        List<Provenance.Origin> rows,
        List<AnnotationTable.Version> notes,
        List<Located<EventFact>> events,
        List<ObservationFact> seen) {
    private static final int MOST_EVENTS = 200;
    private static final int MOST_ROWS = 200;

    /** Empty where there is no such account. */
    public static Optional<AccountFile> of(Tables tables, Roster roster, EventOrder order, Id account) {
        OptionalInt row = roster.row(account);
        return row.isEmpty() ? Optional.empty() : Optional.of(of(tables, roster, order, account, row.getAsInt()));
    }

    private static AccountFile of(Tables tables, Roster roster, EventOrder order, Id account, int row) {
        Accounts accounts = new Accounts(tables.rows());
        List<ObservationFact> seen = accounts.observations(account);
        return new AccountFile(
                roster.line(row),
                accounts.profiles(account),
                byTime(accounts.states(account)),
                SharedSignals.of(seen, roster),
                new Clusters(tables.rows()).claiming(account),
                new Provenance(tables.rows()).rows(account, MOST_ROWS),
                tables.annotations().currentOn(account.toString()),
                new Events(tables).shown(order.of(row, MOST_EVENTS)),
                seen);
    }

    private static List<Located<StateFact>> byTime(List<Located<StateFact>> states) {
        return states.stream()
                .sorted(Comparator.comparingLong(AccountFile::when))
                .toList();
    }

    private static long when(Located<StateFact> state) {
        Moment at = state.fact().at();
        return at == null ? Long.MIN_VALUE : at.to();
    }
}
