package stillwatch.desktop.screen.accounts.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import stillwatch.casefile.Id;
import stillwatch.desktop.frame.Desk;
import stillwatch.roster.Column;
import stillwatch.store.view.Clusters;

/** Asks what the inspector and the lists beside the table show. */
public final class Sheets {
    private static final String INSPECTOR = "accounts.inspector";
    private static final int MOST_MEMBERS = 2_000;
    private final Desk desk;

    public Sheets(Desk desk) {
        this.desk = desk;
    }

    public void account(Now now, Id account, Consumer<Optional<AccountSheet>> answer) {
        ZoneId zone = desk.taste().zone();
        desk.asking().ask(INSPECTOR, progress -> AccountSheet.of(desk.opened(), now, account, zone), answer);
    }

    public void several(Now now, int[] rows, Consumer<Common> answer) {
        desk.asking().ask(INSPECTOR, progress -> Common.of(desk.opened(), now, rows, progress), answer);
    }

    public void values(Now now, Column column, Consumer<List<Values.Offer>> answer) {
        desk.asking().ask("accounts.values", progress -> Values.of(now, column, progress), answer);
    }

    /** The members of a claimed cluster, each with its basis. */
    public void claimed(Id cluster, Consumer<List<ClusterMembers.Member>> answer) {
        desk.asking()
                .ask(
                        INSPECTOR,
                        progress -> desk.opened()
                                .read(tables -> new Clusters(tables.rows())
                                        .members(cluster, 0, MOST_MEMBERS).stream()
                                                .map(ClusterMembers::member)
                                                .toList()),
                        answer);
    }
}
