package stillwatch.roster;

import java.util.List;
import java.util.function.IntPredicate;

/** What one column holds, row by row. */
interface Values {
    int UNDEFINED = Integer.MAX_VALUE;

    Column column();

    /** As it is shown; empty where there is nothing. */
    String cell(int row);

    /** No row at all: it need not be asked for each. */
    IntPredicate NEVER = row -> false;

    /** Everything there is, for files; mostly what is shown. */
    default String whole(int row) {
        return cell(row);
    }

    boolean defined(int row);

    /** By what to sort: smaller comes first, equal is equal, {@link #UNDEFINED} comes last. Worked out once. */
    int[] ranks();

    /** Which rows hold a text that matches; none in a column of numbers or times. */
    default IntPredicate matching(Match match) {
        return NEVER;
    }

    /** Texts of the column that match, those most rows have first; none where the column has no texts of its own. */
    default List<String> common(Match match, int limit) {
        return List.of();
    }

    long weight();
}
