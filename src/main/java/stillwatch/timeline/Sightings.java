package stillwatch.timeline;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import org.jspecify.annotations.Nullable;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.Numbering;

/** Every observation as columns: which account, which value, from when to when. Meant to be drawn from and let go. */
public final class Sightings {
    /** No time stated. */
    public static final long NONE = Long.MIN_VALUE;

    private final Numbering accounts;
    private final Numbering observables;
    private final IntArrayList account = new IntArrayList();
    private final IntArrayList observable = new IntArrayList();
    private final LongArrayList earliest = new LongArrayList();
    private final LongArrayList latest = new LongArrayList();
    private final Quarters quarters = new Quarters();

    private Sightings(Numbering accounts, Numbering observables) {
        this.accounts = accounts;
        this.observables = observables;
    }

    public static Sightings of(ColumnScan scan, Numbering accounts) {
        Sightings sightings = new Sightings(accounts, scan.observables());
        scan.observations(sightings::add);
        return sightings;
    }

    private void add(long who, long what, @Nullable Long from, @Nullable Long to, boolean stretch, long n) {
        account.add(accounts.of(who));
        observable.add(observables.of(what));
        earliest.add(from == null ? NONE : from);
        latest.add(to == null ? NONE : to);
        if (from != null && to != null) {
            quarters.add(from, to, stretch, n);
        } else {
            quarters.vague(n);
        }
    }

    public int size() {
        return account.size();
    }

    public int account(int i) {
        return account.getInt(i);
    }

    public int observable(int i) {
        return observable.getInt(i);
    }

    public long earliest(int i) {
        return earliest.getLong(i);
    }

    public long latest(int i) {
        return latest.getLong(i);
    }

    public Numbering observables() {
        return observables;
    }

    /** How often, by quarter of an hour. */
    public Quarters quarters() {
        return quarters;
    }
}
