package stillwatch.timeline.lane;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.casefile.ShownText;
import stillwatch.store.Tables;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.Naming;
import stillwatch.store.entry.EvidenceTable;
import stillwatch.store.list.Connections;
import stillwatch.store.row.ImportTable;
import stillwatch.store.view.Numbering;
import stillwatch.store.view.Whereabouts;
import stillwatch.timeline.Acting;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.view.LaneBy;

/** Looks up in a case which events belong in which lanes; {@link LaneBy#rule} says it in words. */
final class Belongings {
    private static final String BY_HAND = "by-hand";
    private final Tables tables;
    private final EventOrder events;
    private final Numbering accounts;
    private final SameAccounts same;
    private final Grouped groups;
    private final Events decided;

    private Belongings(Tables tables, EventOrder events) {
        this.tables = tables;
        this.events = events;
        this.accounts = events.holders().numbering();
        this.same = SameAccounts.of(tables);
        this.groups = new Grouped(events, same);
        this.decided = new Events(tables);
    }

    /** {@code events} count accounts through as the tables do now. */
    static Belonging of(Tables tables, EventOrder events, LaneBy by) {
        return switch (by) {
            case KIND -> new ByKind(events);
            case ACCOUNT -> new ByAccount(tables, events, events.holders().numbering(), SameAccounts.of(tables));
            default -> looked(tables, events, by);
        };
    }

    private static Belonging looked(Tables tables, EventOrder events, LaneBy by) {
        Belongings all = new Belongings(tables, events);
        return switch (by) {
            case KIND, ACCOUNT -> throw new IllegalArgumentException("known without looking: " + by);
            case IMPORT -> all.imports();
            case CLUSTER -> all.clusters();
            case ACTOR -> all.actors();
            case INCIDENT -> all.connected(Kind.INCIDENT).ready(all.accounts.size());
            case SOURCE -> all.connected(Kind.SOURCE).ready(all.accounts.size());
        };
    }

    private List<ImportTable.Held> held() {
        return tables.rows().imports().all().stream()
                .filter(one -> one.undoneBy() == null && one.lastRow() >= one.firstRow())
                .toList();
    }

    private Belonging imports() {
        for (ImportTable.Held one : held()) {
            String key = Id.entry(one.seq()).toString();
            String name = ShownText.of(one.action().file()) + " (entry " + one.seq() + ")";
            groups.importFrom(one.firstRow(), groups.group(new LaneHead(key, name)));
        }
        groups.importFrom(Long.MIN_VALUE, groups.group(new LaneHead(BY_HAND, "Added by hand")));
        return groups;
    }

    private Belonging clusters() {
        ClusterMembers members = ClusterMembers.of(tables, accounts);
        members.heads().forEach((id, head) -> {
            int group = groups.group(head);
            members.of(id).forEach((int account) -> groups.account(account, group));
        });
        return groups.ready(accounts.size());
    }

    private Belonging actors() {
        connected(Kind.ACTOR).ready(accounts.size());
        acting();
        BitSet named = new BitSet(accounts.size());
        for (int i = 0; i < accounts.size(); i++) {
            named.set(i, groups.hasAccount(i));
        }
        int[] platforms = platforms();
        for (int i = named.nextClearBit(0); i < accounts.size(); i = named.nextClearBit(i + 1)) {
            if (same.of(i) == i) {
                groups.account(i, platforms[events.holders().platform(i)]);
            }
        }
        return groups.ready(accounts.size());
    }

    /** The group of each. */
    private int[] platforms() {
        return events.holders().platforms().stream()
                .mapToInt(name -> groups.group(new LaneHead("platform:" + name, ShownText.of(name))))
                .toArray();
    }

    /** What an event itself says of who acted counts before whose account it was. */
    private void acting() {
        int[] group = events.acting().names().stream()
                .mapToInt(name -> groups.group(new LaneHead(Acting.DETAIL + ":" + name, ShownText.of(name))))
                .toArray();
        for (int place = 0; group.length > 0 && place < events.size(); place++) {
            int said = events.acting().of(place);
            if (said >= 0) {
                groups.only(place, group[said]);
            }
        }
    }

    private Grouped connected(Kind kind) {
        ClusterMembers members = ClusterMembers.of(tables, accounts);
        Naming naming = new Naming(tables);
        for (ImportTable.Held one : held()) {
            groups.importWithout(one.firstRow());
        }
        for (Map.Entry<Id, Set<Id>> one : new TreeMap<>(Connections.of(tables, kind)).entrySet()) {
            String name = ShownText.of(naming.name(one.getKey()));
            int group = groups.group(new LaneHead(one.getKey().toString(), name));
            one.getValue().forEach(other -> connect(other, group, members));
        }
        return groups;
    }

    private void connect(Id other, int group, ClusterMembers members) {
        switch (other.kind()) {
            case ACCOUNT ->
                ByAccount.row(tables, accounts, other.toString()).ifPresent(account -> groups.account(account, group));
            case CLUSTER -> members.of(other.toString()).forEach((int account) -> groups.account(account, group));
            case EVENT -> {
                new Whereabouts(tables.rows()).facts(other).forEach(number -> groups.event(number, group));
                decided.instead().stream()
                        .filter(one -> one.id().equals(other))
                        .forEach(one -> groups.event(one.nr(), group));
            }
            case EVIDENCE ->
                held().stream()
                        .filter(one -> EvidenceTable.id(one.action().sha256()).equals(other))
                        .forEach(one -> groups.importFrom(one.firstRow(), group));
            default -> {}
        }
    }
}
