package stillwatch.settings;

import java.util.List;

/**
 * A way to look at the accounts that somebody keeps.
 *
 * @param filter as it is typed
 * @param columns those shown, from left to right
 * @param sort the name of the column sorted by, empty for none
 */
public record SavedView(String name, String filter, List<Shown> columns, String sort, boolean ascending) {
    public SavedView {
        columns = List.copyOf(columns);
    }

    /** A column and how wide it is at text of the usual size. */
    public record Shown(String name, int width) {}

    public SavedView named(String now) {
        return new SavedView(now, filter, columns, sort, ascending);
    }
}
