package stillwatch.store.entity;

/** What facts can mention by a number instead of a text: the table and the columns of its natural key. */
public enum EntityKind {
    ACCOUNT("account", "platform, external_id"),
    OBSERVABLE("observable", "family, type, signal_value"),
    CLUSTER("cluster", "source, label");

    private final String table;
    private final String columns;

    EntityKind(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    public String table() {
        return table;
    }

    /** The natural key's columns, each behind the table's name. */
    public String selected() {
        return table + "." + columns.replace(", ", ", " + table + ".");
    }
}
