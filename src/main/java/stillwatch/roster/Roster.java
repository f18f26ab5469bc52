package stillwatch.roster;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Id;
import stillwatch.casefile.Moment;
import stillwatch.store.Tables;
import stillwatch.store.sql.HexId;
import stillwatch.store.view.ColumnScan;
import stillwatch.store.view.Numbering;
import stillwatch.store.view.TooCommon;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Sightings;

/** All accounts of a case as they were at one moment; a row is the number of an account in the order of ids. Safe for any thread. */
public final class Roster {
    private final Ids ids;
    private final Map<String, Values> columns = new LinkedHashMap<>();
    private final Shared shared;
    private final Numbering observables;
    private final Recent recent = new Recent();

    Roster(Ids ids, List<Values> columns, Shared shared, Numbering observables) {
        this.ids = ids;
        columns.forEach(values -> this.columns.put(values.column().name(), values));
        this.shared = shared;
        this.observables = observables;
    }

    public static Roster of(
            Tables tables, ColumnScan scan, Numbering accounts, EventOrder events, Sightings sightings) {
        return new Loading(tables, scan, accounts).roster(events, sightings);
    }

    /** The same, after people formed or changed clusters: rows keep their numbers. */
    public Roster relabelled(Tables tables) {
        ColumnScan scan = new ColumnScan(tables.rows());
        Numbering accounts = scan.accounts();
        Map<String, Values> anew = new LinkedHashMap<>(columns);
        anew.put(Fields.CLUSTER.name(), new Labels(tables, scan, accounts, ids).values());
        return new Roster(ids, List.copyOf(anew.values()), shared, observables);
    }

    public int size() {
        return ids.size();
    }

    public List<Column> columns() {
        return columns.values().stream().map(Values::column).toList();
    }

    public Optional<Column> column(String name) {
        return Optional.ofNullable(columns.get(name)).map(Values::column);
    }

    /** The columns that come from details of profiles. */
    public Set<String> details() {
        Set<String> names = new TreeSet<>(columns.keySet());
        names.removeAll(Fields.reserved());
        return names;
    }

    /** Understands a filter with the fields this case has. */
    public Filter read(String text) {
        return Filter.of(text, details());
    }

    /** Everything a filter can ask for by name. */
    public Set<String> fields() {
        Set<String> names = new TreeSet<>(Fields.reserved());
        names.addAll(columns.keySet());
        return names;
    }

    /** How values of a field may go on that begin so, those most accounts have first; none for times, counts and signals. */
    public List<String> suggestions(String field, String begun, int limit) {
        Values values = columns.get(Fields.meant(field));
        return values == null ? List.of() : values.common(Match.of(begun, Match.How.WORD_START), limit);
    }

    /** Every row, in the order of ids. */
    public int[] all() {
        return Ranks.counted(size());
    }

    /** What was found for the first so many terms is kept: who types on, or back, waits for the last word only. */
    public int[] filter(Filter filter) {
        List<Term> terms = filter.terms();
        Asking asking = new Asking(columns, ids, shared);
        int[] left = all();
        for (int i = 0; i < terms.size(); i++) {
            left = found(terms.subList(0, i + 1), left, asking);
        }
        return left.clone();
    }

    private int[] found(List<Term> terms, int[] among, Asking asking) {
        int[] known = recent.get(terms);
        if (known == null) {
            known = left(among, asking.of(terms.getLast()));
            recent.put(List.copyOf(terms), known);
        }
        return known;
    }

    /** Those of these rows that it lets through, in the order given. */
    public int[] filter(Filter filter, int[] within) {
        Asking asking = new Asking(columns, ids, shared);
        int[] left = within;
        for (Term term : filter.terms()) {
            left = left(left, asking.of(term));
        }
        return left;
    }

    private static int[] left(int[] rows, IntPredicate asked) {
        IntArrayList left = new IntArrayList(rows.length);
        for (int row : rows) {
            if (asked.test(row)) {
                left.add(row);
            }
        }
        return left.toIntArray();
    }

    /** A sorted copy: what is undefined comes last either way, equals are in the order of ids. */
    public int[] sort(int[] rows, Column by, boolean ascending) {
        return Ranks.sorted(rows, values(by).ranks(), ascending);
    }

    /** Works out the order of every column now, so that the first click on one is as quick as the second. */
    public void prepareSorting() {
        columns.values().forEach(Values::ranks);
    }

    private Values values(Column column) {
        Values values = columns.get(column.name());
        if (values == null) {
            throw new IllegalArgumentException("there is no column \"" + column.name() + "\"");
        }
        return values;
    }

    /** As it is shown; empty where there is nothing. */
    public String cell(int row, Column column) {
        return values(column).cell(row);
    }

    /** Everything a column knows of it, for files and copies. */
    public String whole(int row, Column column) {
        return values(column).whole(row);
    }

    public Id id(int row) {
        return ids.at(row);
    }

    public OptionalInt row(Id account) {
        return ids.row(account);
    }

    public AccountKey key(int row) {
        return new AccountKey(cell(row, Fields.PLATFORM), cell(row, Fields.ACCOUNT));
    }

    public Line line(int row) {
        return new Line(
                id(row),
                key(row),
                orNone(cell(row, Fields.NAME)),
                moment(row, Fields.CREATED),
                moment(row, Fields.FIRST),
                moment(row, Fields.LAST),
                orNone(cell(row, Fields.STATE)),
                number(row, Fields.EVENTS),
                number(row, Fields.OBSERVATIONS),
                (int) number(row, Fields.SHARES),
                labels(row),
                families(row),
                detailsOf(row));
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private @Nullable Moment moment(int row, Column column) {
        return values(column) instanceof MomentValues moments ? moments.at(row) : null;
    }

    private long number(int row, Column column) {
        return values(column) instanceof NumberValues numbers ? numbers.at(row) : 0;
    }

    private List<FamilyValue> families(int row) {
        List<FamilyValue> found = new ArrayList<>();
        for (Values values : columns.values()) {
            FamilyValue value = values instanceof FamilyValues family ? family.at(row) : null;
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    private List<Detail> detailsOf(int row) {
        List<Detail> found = new ArrayList<>();
        for (String name : details()) {
            String value = values(name).cell(row);
            if (!value.isEmpty()) {
                found.add(new Detail(values(name).column().title(), value));
            }
        }
        return found;
    }

    private Values values(String name) {
        return values(new Column(name, name, Column.Sort.TEXT));
    }

    /** The groups an account is counted to. */
    public List<ClusterLabel> labels(int row) {
        return values(Fields.CLUSTER) instanceof LabelValues labels ? labels.at(row) : List.of();
    }

    /** When a value says nothing in this case. */
    public TooCommon tooCommon() {
        return TooCommon.among(size());
    }

    /** The accounts seen with a value. */
    public int[] sharing(Id observable) {
        int value = observables.of(HexId.of(observable).hi());
        return value < 0 ? new int[0] : shared.ofValues().of(value);
    }

    /** How many accounts were seen with a value. */
    public int countSharing(Id observable) {
        return sharing(observable).length;
    }

    /** For a table of these columns: what each says of each of these rows, in full. */
    public List<List<String>> table(int[] rows, Collection<Column> shown) {
        List<List<String>> lines = new ArrayList<>(rows.length);
        for (int row : rows) {
            lines.add(shown.stream().map(column -> whole(row, column)).collect(Collectors.toList()));
        }
        return lines;
    }

    /** About how many bytes of memory it takes. */
    public long weight() {
        return columns.values().stream().mapToLong(Values::weight).sum()
                + shared.weight()
                + 12L * size()
                + 8L * observables.size();
    }
}
