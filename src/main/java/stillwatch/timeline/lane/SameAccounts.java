package stillwatch.timeline.lane;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import stillwatch.store.Tables;
import stillwatch.store.decided.Merges;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.Numbering;

/** Accounts that people merged count as the one they were merged into, by the numbers accounts are counted through with. */
public final class SameAccounts {
    private final Map<Integer, Integer> into = new HashMap<>();

    private SameAccounts() {}

    static SameAccounts none() {
        return new SameAccounts();
    }

    public static SameAccounts of(Tables tables) {
        SameAccounts same = new SameAccounts();
        Merges merges = new Merges(tables);
        if (!merges.all().isEmpty()) {
            Numbering accounts = new ColumnScan(tables.rows()).accounts();
            for (Merges.Merge merge : merges.all()) {
                merge.others().forEach(other -> same.add(tables, accounts, other, merges.keptOf(other)));
            }
        }
        return same;
    }

    private void add(Tables tables, Numbering accounts, String other, String kept) {
        OptionalInt from = ByAccount.row(tables, accounts, other);
        OptionalInt to = ByAccount.row(tables, accounts, kept);
        if (from.isPresent() && to.isPresent()) {
            into.put(from.getAsInt(), to.getAsInt());
        }
    }

    /** Itself where it was not merged, also where it is none. */
    public int of(int account) {
        return into.isEmpty() ? account : into.getOrDefault(account, account);
    }
}
