package stillwatch.timeline;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stillwatch.store.tape.TapeReader;
import stillwatch.store.tape.TapeWriter;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.Numbering;

/** Every observation as columns: which account, which value, from when to when. Meant to be drawn from and let go. */
public final class Sightings {
    /** No time stated. */
    public static final long NONE = Long.MIN_VALUE;

    private final Numbering accounts;
    private final Numbering observables;
    private final IntArrayList account;
    private final IntArrayList observable;
    private final LongArrayList earliest;
    private final LongArrayList latest;
    private final Quarters quarters;

    private Sightings(Numbering accounts, Numbering observables) {
        this.accounts = accounts;
        this.observables = observables;
        this.account = new IntArrayList();
        this.observable = new IntArrayList();
        this.earliest = new LongArrayList();
        this.latest = new LongArrayList();
        this.quarters = new Quarters();
    }

    private Sightings(TapeReader from) {
        this.accounts = new Numbering(from.longs());
        this.observables = new Numbering(from.longs());
        this.account = IntArrayList.wrap(from.ints());
        this.observable = IntArrayList.wrap(from.ints());
        this.earliest = LongArrayList.wrap(from.longs());
        this.latest = LongArrayList.wrap(from.longs());
        this.quarters = Quarters.kept(from);
    }

    /** As they were kept. */
    public static Sightings kept(TapeReader from) {
        return new Sightings(from);
    }

    public void keep(TapeWriter to) {
        keep(accounts, to);
        keep(observables, to);
        to.ints(account.elements(), account.size());
        to.ints(observable.elements(), observable.size());
        to.longs(earliest.elements(), earliest.size());
        to.longs(latest.elements(), latest.size());
        quarters.keep(to);
    }

    private static void keep(Numbering numbering, TapeWriter to) {
        long[] slots = new long[numbering.size()];
        Arrays.setAll(slots, numbering::slot);
        to.longs(slots, slots.length);
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

    public Numbering accounts() {
        return accounts;
    }

    public Numbering observables() {
        return observables;
    }

    /** How often, by quarter of an hour. */
    public Quarters quarters() {
        return quarters;
    }
}
