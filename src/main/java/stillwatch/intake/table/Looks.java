package stillwatch.intake.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the first values of a column look like: how many of each kind, how many at all. */
record Looks(int values, Map<Look, Integer> counts) {
    private static final int LOOKED_AT = 100;

    static Looks of(List<FirstRow> rows, int column) {
        Map<Look, Integer> counts = new EnumMap<>(Look.class);
        int values = 0;
        for (FirstRow row : rows) {
            Look look = Look.of(row.cell(column));
            if (look != Look.BLANK && values < LOOKED_AT) {
                counts.merge(look, 1, Integer::sum);
                values++;
            }
        }
        return new Looks(values, counts);
    }

    int count(Look... looks) {
        int count = 0;
        for (Look look : looks) {
            count += counts.getOrDefault(look, 0);
        }
        return count;
    }

    /** Whether at least this part of the values looks so; a column without values speaks against nothing. */
    boolean allow(double share, Look... looks) {
        return count(looks) >= share * values;
    }

    /** Whether nearly all values look so, and there are some. */
    boolean nearlyAll(Look look) {
        return values > 0 && count(look) >= 0.9 * values;
    }

    String tell(Look... looks) {
        if (values == 0) {
            return "it has no values in the first rows";
        }
        return count(looks) + " of " + values + (values == 1 ? " value looks like " : " values look like ")
                + looks[0].words();
    }
}
