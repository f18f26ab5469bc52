package stillwatch.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import stillwatch.casefile.Family;
import stillwatch.search.analysis.Plain;

/** The columns every table of accounts has, and the fields a filter knows. */
final class Fields {
    static final Column ACCOUNT = new Column("account", "Account", Column.Sort.TEXT);
    static final Column NAME = new Column("name", "Name", Column.Sort.TEXT);
    static final Column PLATFORM = new Column("platform", "Platform", Column.Sort.TEXT);
    static final Column STATE = new Column("state", "State", Column.Sort.TEXT);
    static final Column CLUSTER = new Column("cluster", "Cluster", Column.Sort.TEXT);
    static final Column SHARES = new Column("shares", "Shares with", Column.Sort.NUMBER);
    static final Column CREATED = new Column("created", "Created", Column.Sort.TIME);
    static final Column FIRST = new Column("first", "First seen", Column.Sort.TIME);
    static final Column LAST = new Column("last", "Last seen", Column.Sort.TIME);
    static final Column EVENTS = new Column("events", "Events", Column.Sort.NUMBER);
    static final Column OBSERVATIONS = new Column("observations", "Observations", Column.Sort.NUMBER);

    private static final List<Column> FIXED =
            List.of(ACCOUNT, NAME, PLATFORM, STATE, CLUSTER, SHARES, CREATED, FIRST, LAST, EVENTS, OBSERVATIONS);

    /** Asks of any family. */
    static final String SIGNAL = "signal";

    static final String ID = "id";
    static final String HAS = "has";
    static final String AFTER = "after";
    static final String BEFORE = "before";

    private static final Map<String, String> OTHER_WORDS =
            Map.of("seen", "last", "clusters", "cluster", "status", "state", "username", "name", "event", "events");

    private Fields() {}

    static Column of(Family family) {
        String word = family.name().toLowerCase(Locale.ROOT);
        return new Column(word, family.name().charAt(0) + word.substring(1), Column.Sort.TEXT);
    }

    /** The name a detail is asked for by: "Sign-up country" is "sign-up-country". */
    static String name(String detail) {
        return Plain.of(detail.strip()).replaceAll("[\\s:\"]+", "-");
    }

    static List<Column> fixed() {
        List<Column> columns = new ArrayList<>(FIXED);
        for (Family family : Family.values()) {
            columns.add(of(family));
        }
        return columns;
    }

    static Set<String> reserved() {
        Set<String> names = new TreeSet<>(Set.of(SIGNAL, ID, HAS, AFTER, BEFORE));
        fixed().forEach(column -> names.add(column.name()));
        return names;
    }

    /** The field meant; an unknown one as it is. */
    static String meant(String typed) {
        String field = name(typed);
        return OTHER_WORDS.getOrDefault(field, field);
    }
}
