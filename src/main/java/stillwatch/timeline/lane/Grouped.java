package stillwatch.timeline.lane;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import stillwatch.store.fact.FactNr;
import stillwatch.timeline.EventOrder;

/** Groups of accounts, of single events and of whole imports, put together before the events are gone through. */
final class Grouped implements Belonging {
    private final EventOrder events;
    private final SameAccounts same;
    private final List<LaneHead> heads = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final LongArrayList pairs = new LongArrayList();
    private final Map<Long, List<Integer>> single = new HashMap<>();
    private final TreeMap<Long, List<Integer>> imports = new TreeMap<>();
    private boolean whole;
    private int @Nullable [] own;
    private int @Nullable [] starts;
    private int[] members = {};

    Grouped(EventOrder events, SameAccounts same) {
        this.events = events;
        this.same = same;
    }

    int group(LaneHead head) {
        return byKey.computeIfAbsent(head.key(), key -> {
            heads.add(head);
            return heads.size() - 1;
        });
    }

    void account(int account, int group) {
        pairs.add((long) same.of(account) << Integer.SIZE | group);
    }

    void event(long number, int group) {
        single.computeIfAbsent(number, key -> new ArrayList<>()).add(group);
    }

    /** The event at this place belongs here, and not where its account does. */
    void only(int place, int group) {
        int[] all = own == null ? new int[events.size()] : own;
        all[place] = group + 1;
        own = all;
    }

    /** Every event from this row up to the row where the next import begins; an empty list of groups ends another. */
    void importFrom(long row, int group) {
        imports.computeIfAbsent(row, key -> new ArrayList<>()).add(group);
        whole = true;
    }

    void importWithout(long row) {
        imports.computeIfAbsent(row, key -> new ArrayList<>());
    }

    boolean hasAccount(int account) {
        int one = same.of(account);
        return from(one) < from(one + 1);
    }

    /** Orders what was said of accounts; to be called before anything is asked. */
    Grouped ready(int accounts) {
        pairs.sort(null);
        removeDoubles();
        int[] counted = new int[accounts + 2];
        members = new int[pairs.size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = (int) pairs.getLong(i);
            counted[(int) (pairs.getLong(i) >> Integer.SIZE) + 1]++;
        }
        for (int i = 1; i < counted.length; i++) {
            counted[i] += counted[i - 1];
        }
        starts = counted;
        return this;
    }

    /** Two accounts that are one may have been put into the same group. */
    private void removeDoubles() {
        int kept = 0;
        for (int i = 0; i < pairs.size(); i++) {
            if (i == 0 || pairs.getLong(i) != pairs.getLong(i - 1)) {
                pairs.set(kept++, pairs.getLong(i));
            }
        }
        pairs.size(kept);
    }

    private int from(int account) {
        return starts == null ? 0 : starts[account];
    }

    @Override
    public int groups() {
        return heads.size();
    }

    @Override
    public LaneHead head(int group) {
        return heads.get(group);
    }

    @Override
    public OptionalInt find(String key) {
        Integer group = byKey.get(key);
        return group == null ? OptionalInt.empty() : OptionalInt.of(group);
    }

    @Override
    public void each(int place, IntConsumer group) {
        boolean taken = own != null && own[place] > 0;
        if (own != null && taken) {
            group.accept(own[place] - 1);
        }
        int who = taken ? -1 : same.of(events.who(place));
        for (int i = who < 0 ? 0 : from(who); who >= 0 && i < from(who + 1); i++) {
            group.accept(members[i]);
        }
        if (!single.isEmpty()) {
            single.getOrDefault(events.number(place), List.of()).forEach(group::accept);
        }
        if (whole) {
            Map.Entry<Long, List<Integer>> from = imports.floorEntry(FactNr.row(events.number(place)));
            if (from != null) {
                from.getValue().forEach(group::accept);
            }
        }
    }
}
