package stillwatch.store.decided;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stillwatch.casefile.action.LinkAction.AccountsMerged;
import stillwatch.store.Tables;

/** Which accounts are the same as another one, as people decided: a redirect, the rows of each stay as they came. */
public final class Merges {
    private final List<Merge> all;
    private final Map<String, String> into = new HashMap<>();

    public Merges(Tables tables) {
        all = tables.decisions().standing(List.of(AccountsMerged.class)).stream()
                .map(one -> Merge.of(one.seq(), one.at(), one.by(), (AccountsMerged) one.action()))
                .toList();
        all.forEach(merge -> merge.others().forEach(other -> into.put(other, merge.kept())));
    }

    /** One decision that accounts are the same. */
    public record Merge(long seq, String at, String by, String kept, List<String> others, String why) {
        static Merge of(long seq, String at, String by, AccountsMerged action) {
            return new Merge(seq, at, by, action.kept(), action.others(), action.why());
        }
    }

    public List<Merge> all() {
        return all;
    }

    /** The account it leads to at last; itself where it was not merged. */
    public String keptOf(String account) {
        String at = account;
        for (int steps = 0; steps <= into.size(); steps++) {
            String next = into.get(at);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The accounts that lead to this one, in the order of their ids. */
    public List<String> leadingTo(String kept) {
        return into.keySet().stream()
                .filter(other -> keptOf(other).equals(kept))
                .sorted()
                .toList();
    }

    /** The account it leads to, and all others that do. */
    public List<String> same(String account) {
        String kept = keptOf(account);
        List<String> same = new java.util.ArrayList<>(List.of(kept));
        same.addAll(leadingTo(kept));
        return same;
    }
}
