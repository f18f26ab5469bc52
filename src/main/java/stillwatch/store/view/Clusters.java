package stillwatch.store.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.store.entity.AccountTable;
import stillwatch.store.entity.ClusterTable;
import stillwatch.store.entity.EntityKind;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.HexId;

/** Groups of accounts, each as its source claims it. */
public final class Clusters {
    private final RowTables tables;

    public Clusters(RowTables tables) {
        this.tables = tables;
    }

    /** A claimed group and how many accounts are claimed to be in it. */
    public record Line(ClusterKey key, long members) {
        public Id id() {
            return key.id();
        }
    }

    private record Row(long slot, ClusterKey key) {}

    public long count() {
        return tables.entities().clusters().count();
    }

    public List<Line> page(long offset, int limit) {
        Map<Long, Long> members = new HashMap<>();
        tables.sql()
                .with("SELECT cluster, COUNT(DISTINCT account) FROM member GROUP BY cluster")
                .each(c -> members.put(c.number(), c.number()));
        return tables
                .sql()
                .with("SELECT nr, source, label FROM cluster ORDER BY source, label, nr"
                        + " OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .number(offset)
                .number(limit)
                .list(c -> new Row(c.number(), ClusterTable.read(c)))
                .stream()
                .map(row -> new Line(row.key(), members.getOrDefault(row.slot(), 0L)))
                .toList();
    }

    /** Who is claimed to be in it, a page, by platform and account. */
    public List<Located<MemberFact>> members(Id cluster, long offset, int limit) {
        OptionalLong slot = tables.entities().clusters().find(HexId.of(cluster));
        if (slot.isEmpty()) {
            return List.of();
        }
        List<Long> numbers = tables.sql()
                .with("SELECT m.nr, a.platform, a.external_id FROM member m JOIN account a ON a.nr = m.account"
                        + " WHERE m.cluster = ? ORDER BY a.platform, a.external_id, m.nr"
                        + " OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")
                .number(slot.getAsLong())
                .number(offset)
                .number(limit)
                .list(c -> c.number());
        return new Locating(tables)
                .all(tables.facts().members(), numbers.stream().mapToLong(Long::longValue));
    }

    /** Who is claimed to be in which, all at once. */
    public Map<Id, Set<Id>> members() {
        Map<Id, Set<Id>> members = new HashMap<>();
        tables.sql()
                .with("SELECT DISTINCT c.source, c.label, a.platform, a.external_id FROM member m"
                        + " JOIN cluster c ON c.nr = m.cluster JOIN account a ON a.nr = m.account")
                .each(c -> members.computeIfAbsent(ClusterTable.read(c).id(), id -> new HashSet<>())
                        .add(AccountTable.read(c).id()));
        return members;
    }

    public long countMembers(Id cluster) {
        OptionalLong slot = tables.entities().clusters().find(HexId.of(cluster));
        return slot.isEmpty()
                ? 0
                : tables.sql()
                        .with("SELECT members FROM cluster WHERE nr = ?")
                        .number(slot.getAsLong())
                        .numberOr(0);
    }

    /** What is said of it as a whole, in the order it came. */
    public List<Located<ClusterFact>> claims(Id cluster) {
        OptionalLong slot = tables.entities().clusters().find(HexId.of(cluster));
        return slot.isEmpty()
                ? List.of()
                : new Locating(tables)
                        .all(
                                tables.facts().clusterClaims(),
                                new Whereabouts(tables)
                                        .of(tables.facts().clusterClaims(), EntityKind.CLUSTER, slot.getAsLong()));
    }

    /** Which claims there are that an account belongs somewhere. */
    public List<Located<MemberFact>> claiming(Id account) {
        OptionalLong slot = tables.entities().accounts().find(HexId.of(account));
        return slot.isEmpty()
                ? List.of()
                : new Locating(tables)
                        .all(
                                tables.facts().members(),
                                new Whereabouts(tables)
                                        .of(tables.facts().members(), EntityKind.ACCOUNT, slot.getAsLong()));
    }
}
