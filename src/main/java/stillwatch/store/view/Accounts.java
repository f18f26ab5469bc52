package stillwatch.store.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.store.entity.EntityKind;
import stillwatch.store.fact.FactTable;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.HexId;

/** Accounts, by platform and then by the id they have there. */
public final class Accounts {
    private static final String COLUMNS = "SELECT nr, platform, external_id, observations, events FROM account";
    private final RowTables tables;
    private final Whereabouts whereabouts;
    private final Locating locating;

    public Accounts(RowTables tables) {
        this.tables = tables;
        this.whereabouts = new Whereabouts(tables);
        this.locating = new Locating(tables);
    }

    private record Row(long slot, AccountKey key, long observations, long events) {
        static Row read(Cells from) {
            return new Row(from.number(), new AccountKey(from.text(), from.text()), from.number(), from.number());
        }
    }

    public long count() {
        return tables.entities().accounts().count();
    }

    /** All of them, without what rows say of them. */
    public List<AccountKey> keys() {
        return tables.sql()
                .with("SELECT platform, external_id FROM account ORDER BY platform, external_id, nr")
                .list(cells -> new AccountKey(cells.text(), cells.text()));
    }

    public List<AccountLine> page(long offset, int limit) {
        return tables
                .sql()
                .with(COLUMNS + " ORDER BY platform, external_id, nr OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .number(offset)
                .number(limit)
                .list(Row::read)
                .stream()
                .map(this::line)
                .toList();
    }

    public Optional<AccountLine> of(Id account) {
        OptionalLong slot = slot(account);
        return slot.isEmpty()
                ? Optional.empty()
                : tables.sql()
                        .with(COLUMNS + " WHERE nr = ?")
                        .number(slot.getAsLong())
                        .first(Row::read)
                        .map(this::line);
    }

    private AccountLine line(Row row) {
        List<AccountFact> profiles = facts(tables.facts().profiles(), row.slot()).stream()
                .map(Located::fact)
                .toList();
        List<StateFact> states = facts(tables.facts().states(), row.slot()).stream()
                .map(Located::fact)
                .toList();
        return new AccountLine(
                row.key(),
                Stated.name(profiles),
                Stated.created(profiles),
                Stated.lastSeen(profiles),
                Stated.state(states),
                row.observations(),
                row.events());
    }

    /** What rows say of the account itself, in the order they came. */
    public List<Located<AccountFact>> profiles(Id account) {
        return facts(tables.facts().profiles(), account);
    }

    /** Its states, in the order they came. */
    public List<Located<StateFact>> states(Id account) {
        return facts(tables.facts().states(), account);
    }

    /** The numbers of all facts of events that name it, in the order they came. */
    public long[] eventNumbers(Id account) {
        OptionalLong slot = slot(account);
        return slot.isEmpty()
                ? new long[0]
                : whereabouts
                        .of(tables.facts().events(), EntityKind.ACCOUNT, slot.getAsLong())
                        .toArray();
    }

    /** Its first events in the order they came. */
    public List<Located<EventFact>> events(Id account, int limit) {
        FactTable<EventFact> table = tables.facts().events();
        OptionalLong slot = slot(account);
        return slot.isEmpty()
                ? List.of()
                : locating.all(
                        table,
                        whereabouts
                                .of(table, EntityKind.ACCOUNT, slot.getAsLong())
                                .limit(limit));
    }

    /** What it was seen with, in the order it came. */
    public List<ObservationFact> observations(Id account) {
        FactTable<ObservationFact> table = tables.facts().observations();
        OptionalLong slot = slot(account);
        return slot.isEmpty()
                ? List.of()
                : whereabouts
                        .of(table, EntityKind.ACCOUNT, slot.getAsLong())
                        .mapToObj(table::at)
                        .flatMap(Optional::stream)
                        .map(FactTable.Numbered::fact)
                        .toList();
    }

    private <F extends Fact> List<Located<F>> facts(FactTable<F> table, Id account) {
        OptionalLong slot = slot(account);
        return slot.isEmpty() ? List.of() : facts(table, slot.getAsLong());
    }

    private <F extends Fact> List<Located<F>> facts(FactTable<F> table, long slot) {
        return locating.all(table, whereabouts.of(table, EntityKind.ACCOUNT, slot));
    }

    private OptionalLong slot(Id account) {
        return tables.entities().accounts().find(HexId.of(account));
    }
}
