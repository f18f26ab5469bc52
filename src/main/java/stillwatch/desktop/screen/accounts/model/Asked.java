package stillwatch.desktop.screen.accounts.model;

import org.jspecify.annotations.Nullable;
import stillwatch.timeline.view.TimeSpan;

/**
 * What the table is to show.
 *
 * @param sort the name of a column, empty for the order of ids
 * @param within only accounts with an event that may have been in it; null for all
 */
public record Asked(
        String filter,
        String sort,
        boolean ascending,
        @Nullable TimeSpan within) {
    public static final Asked ALL = new Asked("", "", true);

    public Asked(String filter, String sort, boolean ascending) {
        this(filter, sort, ascending, null);
    }

    Asked filtered(String text) {
        return new Asked(text, sort, ascending, within);
    }

    Asked sorted(String column, boolean upwards) {
        return new Asked(filter, column, upwards, within);
    }

    Asked within(@Nullable TimeSpan span) {
        return new Asked(filter, sort, ascending, span);
    }
}
