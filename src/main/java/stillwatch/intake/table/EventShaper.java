package stillwatch.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Moment;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.Fact;
import stillwatch.casefile.fact.ObservationFact;

/** An event, and what its account was observed with at that time. */
final class EventShaper implements Shaper {
    private final Row row;
    private final int time;
    private final int timeEnd;
    private final int title;
    private final int kind;
    private final int description;
    private final List<Columns.Signal> signals;

    private final @Nullable SecondTime second;

    EventShaper(Row row, @Nullable SecondTime second) {
        this.second = second;
        this.row = row;
        this.time = row.columns.at(Target.TIME);
        this.timeEnd = row.columns.at(Target.TIME_END);
        this.title = row.columns.at(Target.TITLE);
        this.kind = row.columns.at(Target.KIND);
        this.description = row.columns.at(Target.DESCRIPTION);
        this.signals = row.columns.signals();
    }

    @Override
    public List<Fact> shape(Cells cells) throws BadCell {
        Moment at = second == null ? row.times.span(cells, time, timeEnd) : second.at(cells);
        String what = row.need(cells, title, "the title");
        AccountKey account = row.account(cells);
        List<Detail> kept = row.details(cells, description);
        List<Detail> details = second == null ? kept : second.details(cells, kept);
        if (signals.isEmpty()) {
            return List.of(new EventFact(at, what, cells.text(kind), account, details));
        }
        return withSignals(cells, at, what, account, details);
    }

    /** Without an account there is nobody it was seen with: the value stays with the event. */
    private List<Fact> withSignals(
            Cells cells, @Nullable Moment at, String what, @Nullable AccountKey account, List<Detail> details) {
        List<Fact> facts = new ArrayList<>(1 + signals.size());
        List<Detail> all = account == null ? new ArrayList<>(details) : details;
        facts.add(new EventFact(at, what, cells.text(kind), account, all));
        for (Columns.Signal signal : signals) {
            String value = cells.text(signal.column());
            if (value != null && account != null) {
                facts.add(new ObservationFact(account, Row.observable(signal, value), at, at, 1));
            } else if (value != null) {
                all.add(new Detail(row.columns.name(signal.column()), value));
            }
        }
        return facts;
    }
}
