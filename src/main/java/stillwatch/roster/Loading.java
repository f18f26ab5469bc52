package stillwatch.roster;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Family;
import stillwatch.casefile.Moment;
import stillwatch.store.Tables;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.Numbering;
import stillwatch.store.view.TooCommon;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Sightings;

/** Fills the columns, each table read once. */
final class Loading {
    private final Tables tables;
    private final ColumnScan scan;
    private final Numbering accounts;
    private final int count;
    private final Ids ids;
    private final TextValues.Builder externalIds;
    private final TextValues.Builder platforms;
    private final TextValues.Builder names;
    private final TextValues.Builder states;
    private final MomentValues created;
    private final MomentValues first;
    private final MomentValues last;
    private final long[] events;
    private final long[] observations;
    private final Details details;

    Loading(Tables tables, ColumnScan scan, Numbering accounts) {
        this.tables = tables;
        this.scan = scan;
        this.accounts = accounts;
        this.count = accounts.size();
        this.ids = new Ids(new long[count], new int[count]);
        this.externalIds = new TextValues.Builder(count);
        this.platforms = new TextValues.Builder(count);
        this.names = new TextValues.Builder(count);
        this.states = new TextValues.Builder(count);
        this.created = new MomentValues(Fields.CREATED, count);
        this.first = new MomentValues(Fields.FIRST, count);
        this.last = new MomentValues(Fields.LAST, count);
        this.events = new long[count];
        this.observations = new long[count];
        this.details = new Details(count);
    }

    Roster roster(EventOrder order, Sightings sightings) {
        readAccounts();
        scan.profiles(this::profile);
        readStates();
        inUse(order);
        inUse(sightings);
        Shared shared = shared(sightings);
        List<Values> columns = new ArrayList<>(List.of(
                externalIds.values(Fields.ACCOUNT),
                names.values(Fields.NAME),
                platforms.values(Fields.PLATFORM),
                states.values(Fields.STATE),
                new Labels(tables, scan, accounts, ids).values(),
                new NumberValues(Fields.SHARES, shared.sharing(count, TooCommon.among(count))),
                created,
                first,
                last,
                new NumberValues(Fields.EVENTS, events),
                new NumberValues(Fields.OBSERVATIONS, observations)));
        for (Family family : Family.values()) {
            columns.add(new FamilyValues(family, shared, count));
        }
        columns.addAll(details.values());
        return new Roster(ids, columns, shared, sightings.observables());
    }

    private void readAccounts() {
        int[] row = {0};
        scan.accounts((id, key, seen, _) -> {
            ids.set(row[0], id);
            platforms.set(row[0], key.platform());
            externalIds.set(row[0], key.externalId());
            observations[row[0]++] = seen;
        });
    }

    private void profile(
            long account,
            @Nullable String name,
            @Nullable Moment createdAt,
            @Nullable Moment firstSeen,
            @Nullable Moment lastSeen,
            List<Detail> more) {
        int row = accounts.of(account);
        if (row < 0) {
            return;
        }
        if (name != null) {
            names.set(row, name);
        }
        created.earliest(row, createdAt);
        first.earliest(row, firstSeen);
        last.latest(row, lastSeen);
        details.add(row, more);
    }

    /** The state with the latest time; those without one come before, among equals the one that came last counts. */
    private void readStates() {
        long[] since = new long[count];
        Arrays.fill(since, Long.MIN_VALUE);
        scan.states((account, state, at) -> {
            int row = accounts.of(account);
            long when = at == null ? Long.MIN_VALUE : at;
            if (row >= 0 && when >= since[row]) {
                since[row] = when;
                states.set(row, state);
            }
        });
    }

    private void inUse(EventOrder order) {
        for (int i = 0; i < order.size(); i++) {
            int row = order.who(i);
            if (row >= 0) {
                events[row]++;
            }
            if (row >= 0 && i < order.dated() && order.toTheDay(i)) {
                first.earliest(row, order.earliest(i));
                last.latest(row, order.earliest(i));
            }
        }
    }

    private void inUse(Sightings sightings) {
        for (int i = 0; i < sightings.size(); i++) {
            int row = sightings.account(i);
            if (row >= 0 && sightings.earliest(i) != Sightings.NONE) {
                first.earliest(row, sightings.earliest(i));
            }
            if (row >= 0 && sightings.latest(i) != Sightings.NONE) {
                last.latest(row, sightings.latest(i));
            }
        }
    }

    private Shared shared(Sightings sightings) {
        List<String> values = new ArrayList<>();
        byte[] families = new byte[sightings.observables().size()];
        scan.observables((id, key) -> {
            families[values.size()] = (byte) Shared.number(key.family());
            values.add(key.value());
        });
        LongArrayList pairs = new LongArrayList(sightings.size());
        for (int i = 0; i < sightings.size(); i++) {
            if (sightings.account(i) >= 0 && sightings.observable(i) >= 0) {
                pairs.add(Rows.pair(sightings.account(i), sightings.observable(i)));
            }
        }
        return new Shared(Texts.of(values, values.size()), families, Rows.of(count, pairs.toLongArray()));
    }
}
