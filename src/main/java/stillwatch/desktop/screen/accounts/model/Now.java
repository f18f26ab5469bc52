package stillwatch.desktop.screen.accounts.model;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stillwatch.casefile.Id;
import stillwatch.roster.Column;
import stillwatch.roster.Roster;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.workbench.Columns;
import stillwatch.workbench.OpenCase;

/** The accounts of the case as they are now, and what was decided of them. */
public record Now(Columns columns, Decided decided) {
    private static final String CLUSTER = "cluster";

    static Now of(OpenCase opened) {
        Columns columns = opened.columns();
        return new Now(columns, opened.read(tables -> Decided.of(tables, columns.roster())));
    }

    /** Whether it is this very state; quicker told than by what is in it. */
    public boolean isSame(Now other) {
        return roster() == other.roster() && decided == other.decided;
    }

    public Roster roster() {
        return columns.roster();
    }

    public String name(int row) {
        return roster().key(row).externalId();
    }

    /** The name of the account with this id; the id where the case does not hold it any more. */
    public String name(String account) {
        OptionalInt row = roster().row(Id.parse(account));
        return row.isPresent() ? name(row.getAsInt()) : account;
    }

    /** Everything a column says of an account, clusters of ours first. */
    public String whole(int row, Column column) {
        String said = roster().whole(row, column);
        if (!isCluster(column)) {
            return said;
        }
        Stream<String> ours = decided.ours(row).stream().map(Cluster::name);
        return Stream.concat(ours, said.isEmpty() ? Stream.empty() : Stream.of(said))
                .collect(Collectors.joining("; "));
    }

    public static boolean isCluster(Column column) {
        return column.name().equals(CLUSTER);
    }
}
