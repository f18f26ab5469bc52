package stillwatch.store.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.store.entity.AccountTable;
import stillwatch.store.entity.EntityKind;
import stillwatch.store.entity.ObservableTable;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.HexId;

/** Values accounts were seen with or somebody reports, those seen most often first. */
public final class Signals {
    private static final String TOGETHER =
            "SUM(o.n), MIN(o.first_at_min), MAX(COALESCE(o.last_at_max, o.first_at_max))";
    private final RowTables tables;

    public Signals(RowTables tables) {
        this.tables = tables;
    }

    /** A signal in a list; {@code reports} counts the rows that report it without an account. */
    public record Line(Observable key, long accounts, long observations, long reports) {
        public Id id() {
            return key.id();
        }
    }

    private record Row(long slot, Observable key, long observations, long reports) {}

    public long count() {
        return tables.entities().observables().count();
    }

    public List<Line> page(long offset, int limit) {
        List<Row> rows = tables.sql()
                .with("""
                        SELECT nr, family, type, signal_value, observations, signals FROM observable
                        ORDER BY observations DESC, signals DESC, family, type, signal_value, nr
                        OFFSET ? ROWS FETCH FIRST ? ROWS ONLY""")
                .number(offset)
                .number(limit)
                .list(c -> new Row(c.number(), ObservableTable.read(c), c.number(), c.number()));
        Map<Long, Long> accounts = accounts(rows);
        return rows.stream()
                .map(row ->
                        new Line(row.key(), accounts.getOrDefault(row.slot(), 0L), row.observations(), row.reports()))
                .toList();
    }

    private Map<Long, Long> accounts(List<Row> rows) {
        Map<Long, Long> counts = new HashMap<>();
        if (!rows.isEmpty()) {
            String slots = rows.stream().map(row -> Long.toString(row.slot())).collect(Collectors.joining(", "));
            tables.sql()
                    .with("SELECT observable, COUNT(DISTINCT account) FROM observation WHERE observable IN (" + slots
                            + ") GROUP BY observable")
                    .each(c -> counts.put(c.number(), c.number()));
        }
        return counts;
    }

    /** The signals an account was seen with, and how many others each was seen with. */
    public List<SeenWith<Observable>> of(Id account) {
        OptionalLong slot = tables.entities().accounts().find(HexId.of(account));
        return slot.isEmpty() ? List.of() : of(slot.getAsLong());
    }

    private List<SeenWith<Observable>> of(long account) {
        Map<Long, Long> sharing = new HashMap<>();
        tables.sql().with("""
                        SELECT observable, COUNT(DISTINCT account) FROM observation
                        WHERE observable IN (SELECT observable FROM observation WHERE account = ?)
                        GROUP BY observable""").number(account).each(c -> sharing.put(c.number(), c.number()));
        return tables.sql()
                .with("SELECT o.observable, b.family, b.type, b.signal_value, " + TOGETHER + """
                         FROM observation o JOIN observable b ON b.nr = o.observable WHERE o.account = ?
                        GROUP BY o.observable, b.family, b.type, b.signal_value
                        ORDER BY b.family, b.type, b.signal_value, o.observable""")
                .number(account)
                .list(c -> {
                    long others = sharing.getOrDefault(c.number(), 1L) - 1;
                    return new SeenWith<>(ObservableTable.read(c), c.number(), instant(c), instant(c), others);
                });
    }

    private static @Nullable Instant instant(Cells from) {
        Long micros = from.maybeNumber();
        return micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** The accounts a signal was seen with, a page of them. */
    public List<SeenWith<AccountKey>> accounts(Id signal, long offset, int limit) {
        OptionalLong slot = tables.entities().observables().find(HexId.of(signal));
        return slot.isEmpty()
                ? List.of()
                : tables.sql()
                        .with("SELECT a.platform, a.external_id, " + TOGETHER + """
                                 FROM observation o JOIN account a ON a.nr = o.account WHERE o.observable = ?
                                GROUP BY a.platform, a.external_id
                                ORDER BY a.platform, a.external_id OFFSET ? ROWS FETCH FIRST ? ROWS ONLY""")
                        .number(slot.getAsLong())
                        .number(offset)
                        .number(limit)
                        .list(c -> new SeenWith<>(AccountTable.read(c), c.number(), instant(c), instant(c), 0));
    }

    /** The rows that report it without an account, in the order they came. */
    public List<Located<SignalFact>> reports(Id signal, int limit) {
        OptionalLong slot = tables.entities().observables().find(HexId.of(signal));
        return slot.isEmpty()
                ? List.of()
                : new Locating(tables)
                        .all(
                                tables.facts().signals(),
                                new Whereabouts(tables)
                                        .of(tables.facts().signals(), EntityKind.OBSERVABLE, slot.getAsLong())
                                        .limit(limit));
    }

    public long countReports(Id signal) {
        OptionalLong slot = tables.entities().observables().find(HexId.of(signal));
        return slot.isEmpty()
                ? 0
                : tables.sql()
                        .with("SELECT signals FROM observable WHERE nr = ?")
                        .number(slot.getAsLong())
                        .numberOr(0);
    }

    public long countAccounts(Id signal) {
        OptionalLong slot = tables.entities().observables().find(HexId.of(signal));
        return slot.isEmpty()
                ? 0
                : tables.sql()
                        .with("SELECT COUNT(DISTINCT account) FROM observation WHERE observable = ?")
                        .number(slot.getAsLong())
                        .numberOr(0);
    }
}
