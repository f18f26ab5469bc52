package stillwatch.desktop.screen.accounts.model;

/**
 * What the table is to show.
 *
 * @param sort the name of a column, empty for the order of ids
 */
public record Asked(String filter, String sort, boolean ascending) {
    public static final Asked ALL = new Asked("", "", true);

    Asked filtered(String text) {
        return new Asked(text, sort, ascending);
    }

    Asked sorted(String column, boolean upwards) {
        return new Asked(filter, column, upwards);
    }
}
