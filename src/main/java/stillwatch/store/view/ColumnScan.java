package stillwatch.store.view;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.store.entity.AccountTable;
import stillwatch.store.entity.ClusterTable;
import stillwatch.store.entity.ObservableTable;
import stillwatch.store.fact.Lists;
import stillwatch.store.row.RowTables;
import stillwatch.store.sql.Cells;
import stillwatch.store.sql.HexId;

/** Reads whole columns in the order of their tables. */
public final class ColumnScan {
    private final ScanSource source;

    public ColumnScan(RowTables tables) {
        this(new TableSource(tables));
    }

    public ColumnScan(ScanSource source) {
        this.source = source;
    }

    private void each(String table, String columns, ScanSource.Row seen) {
        source.each(table, columns, seen);
    }

    /** The accounts, counted through. */
    public Numbering accounts() {
        return numbering("account");
    }

    /** An account and the platform it is on. */
    public interface PlatformSeen {
        void platform(long slot, String name);
    }

    /** In the order of {@link #accounts()}. */
    public void platforms(PlatformSeen seen) {
        each("account", "platform", (nr, c) -> seen.platform(nr, c.text()));
    }

    /** The values accounts were seen with, counted through. */
    public Numbering observables() {
        return numbering("observable");
    }

    private Numbering numbering(String table) {
        LongArrayList slots = new LongArrayList();
        each(table, "step", (nr, cells) -> slots.add(nr));
        return new Numbering(slots.toLongArray());
    }

    /** An account with the numbers of facts that mention it. */
    public interface AccountSeen {
        void account(HexId id, AccountKey key, long observations, long events);
    }

    public void accounts(AccountSeen seen) {
        each(
                "account",
                "step, lo, platform, external_id, observations, events",
                (nr, c) -> seen.account(id(nr, c), AccountTable.read(c), c.number(), c.number()));
    }

    private static HexId id(long slot, Cells cells) {
        return new HexId(slot - cells.number(), (int) cells.number());
    }

    /** A value, in the order of {@link #observables()}. */
    public interface ObservableSeen {
        void observable(HexId id, Observable key);
    }

    public void observables(ObservableSeen seen) {
        each(
                "observable",
                "step, lo, family, type, signal_value",
                (nr, c) -> seen.observable(id(nr, c), ObservableTable.read(c)));
    }

    /** A claimed cluster. */
    public interface ClusterSeen {
        void cluster(long slot, HexId id, ClusterKey key);
    }

    public void clusters(ClusterSeen seen) {
        each("cluster", "step, lo, source, label", (nr, c) -> seen.cluster(nr, id(nr, c), ClusterTable.read(c)));
    }

    /** What a row says of an account itself. */
    public interface ProfileSeen {
        void profile(
                long account,
                @Nullable String name,
                @Nullable Moment created,
                @Nullable Moment firstSeen,
                @Nullable Moment lastSeen,
                List<Detail> details);
    }

    public void profiles(ProfileSeen seen) {
        each(
                "profile",
                "account, name, " + moment("created") + moment("first_seen") + moment("last_seen") + "details",
                (nr, c) -> seen.profile(
                        c.number(), c.maybeText(), c.moment(), c.moment(), c.moment(), Lists.details(c.maybeText())));
    }

    private static String moment(String name) {
        return "%s_min, %s_max, %s_precision, %s_zone, %s_certainty, %s_written, ".replace("%s", name);
    }

    /** A state an account was in; {@code at} is the latest instant meant. */
    public interface StateSeen {
        void state(long account, String state, @Nullable Long at);
    }

    public void states(StateSeen seen) {
        each("state", "account, state, at_max", (nr, c) -> seen.state(c.number(), c.text(), c.maybeNumber()));
    }

    /** An account seen with a value; the times are the earliest and the latest instant meant, of a first and a last time in a stretch. */
    public interface ObservationSeen {
        void observation(
                long account, long observable, @Nullable Long earliest, @Nullable Long latest, boolean stretch, long n);
    }

    public void observations(ObservationSeen seen) {
        each(
                "observation",
                "account, observable, first_at_min, COALESCE(last_at_max, first_at_max), last_at_max IS NOT NULL, n",
                (nr, c) -> seen.observation(
                        c.number(), c.number(), c.maybeNumber(), c.maybeNumber(), c.flag(), c.number()));
    }

    /** An event; {@code at} is null where it is undated, and has no text as written. */
    public interface EventSeen {
        /** {@code telling}: its details where one of them may have a name that was asked for, else none. */
        void event(long nr, @Nullable Long account, @Nullable Moment at, @Nullable String kind, List<Detail> telling);
    }

    /** {@code names}: of details that are wanted, plain words. */
    public void events(List<String> names, EventSeen seen) {
        each(
                "event",
                "account, at_min, at_max, at_precision, '', at_certainty, '', kind, " + naming(names),
                (nr, c) -> seen.event(nr, c.maybeNumber(), c.moment(), c.maybeText(), Lists.details(c.maybeText())));
    }

    /** The details of an event, where one of them may have such a name; others too, where the word stands elsewhere in them. */
    private static String naming(List<String> names) {
        String any = names.stream()
                .map(name -> "LOCATE('" + name + "', LOWER(details)) > 0")
                .collect(Collectors.joining(" OR "));
        return "CASE WHEN " + any + " THEN details END";
    }

    /** What an event is called. */
    public interface TitleSeen {
        void title(long nr, String title, @Nullable String kind);
    }

    public void titles(TitleSeen seen) {
        each("event", "title, kind", (nr, c) -> seen.title(nr, c.text(), c.maybeText()));
    }

    /** A claim that an account belongs to a cluster. */
    public interface MemberSeen {
        void member(long cluster, long account);
    }

    public void members(MemberSeen seen) {
        each("member", "cluster, account", (nr, c) -> seen.member(c.number(), c.number()));
    }
}
