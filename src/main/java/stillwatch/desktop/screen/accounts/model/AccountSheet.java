package stillwatch.desktop.screen.accounts.model;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stillwatch.casefile.Id;
import stillwatch.casefile.fact.EventFact;
import stillwatch.roster.AccountFile;
import stillwatch.store.decided.Events;
import stillwatch.store.decided.FormedClusters;
import stillwatch.store.decided.FormedClusters.Cluster;
import stillwatch.store.decided.Links;
import stillwatch.store.decided.Links.Link;
import stillwatch.store.decided.Merges;
import stillwatch.store.view.Located;
import stillwatch.timeline.Activity;
import stillwatch.timeline.EventOrder;
import stillwatch.timeline.Week;
import stillwatch.workbench.Notes.Note;
import stillwatch.workbench.OpenCase;

/**
 * Everything the inspector says of one account.
 *
 * @param same the merges this account has part in, on either side
 * @param recent its latest dated events, the latest first
 */
public record AccountSheet(
        Now now,
        int row,
        AccountFile file,
        Week week,
        List<Link> links,
        List<Cluster> clusters,
        List<Merges.Merge> same,
        List<Note> notes,
        List<Located<EventFact>> recent) {
    private static final int MOST_RECENT = 8;

    /** Empty where the case does not hold it any more. */
    static Optional<AccountSheet> of(OpenCase opened, Now now, Id account, ZoneId zone) {
        OptionalInt row = now.roster().row(account);
        return row.isEmpty()
                ? Optional.empty()
                : opened.accountFile(account).map(file -> of(opened, now, row.getAsInt(), file, zone));
    }

    private static AccountSheet of(OpenCase opened, Now now, int row, AccountFile file, ZoneId zone) {
        String id = file.line().id().toString();
        Week week = Activity.weekOf(now.columns().events(), row, file.seen(), zone);
        List<Note> notes = opened.notes().on(id);
        return opened.read(tables -> new AccountSheet(
                now,
                row,
                file,
                week,
                new Links(tables).of(id),
                new FormedClusters(tables).holding(id),
                new Merges(tables)
                        .all().stream()
                                .filter(merge -> merge.kept().equals(id)
                                        || merge.others().contains(id))
                                .toList(),
                notes,
                new Events(tables).shown(latest(now.columns().events(), row))));
    }

    private static long[] latest(EventOrder events, int row) {
        List<Long> numbers = new ArrayList<>();
        for (int place = events.dated() - 1; place >= 0 && numbers.size() < MOST_RECENT; place--) {
            if (events.who(place) == row) {
                numbers.add(events.page(place, 1)[0]);
            }
        }
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    public String id() {
        return file.line().id().toString();
    }
}
