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
    private final int timeCounted;
    private final int title;
    private final int kind;
    private final int description;
    private final List<Columns.Signal> signals;

    EventShaper(Row row) {
        this.row = row;
        this.time = row.columns.at(Target.TIME);
        this.timeEnd = row.columns.at(Target.TIME_END);
        this.timeCounted = row.columns.at(Target.TIME_COUNTED);
        this.title = row.columns.at(Target.TITLE);
        this.kind = row.columns.at(Target.KIND);
        this.description = row.columns.at(Target.DESCRIPTION);
        this.signals = row.columns.signals();
    }

    @Override
    public List<Fact> shape(Cells cells) throws BadCell {
        Moment at = when(cells);
        String what = row.need(cells, title, "the title");
        AccountKey account = row.account(cells);
        List<Detail> details = counted(cells, row.details(cells, description));
        if (signals.isEmpty()) {
            return List.of(new EventFact(at, what, cells.text(kind), account, details));
        }
        return withSignals(cells, at, what, account, details);
    }

    private @Nullable Moment when(Cells cells) throws BadCell {
        Moment stated = row.times.span(cells, time, timeEnd);
        if (timeCounted < 0) {
            return stated;
        }
        Moment counted = row.times.at(cells, timeCounted);
        if (stated == null && counted == null) {
            throw new BadCell(
                    time, "neither this column nor \"" + row.columns.name(timeCounted) + "\" says when it was");
        }
        if (stated != null && counted != null && (counted.to() < stated.from() || counted.from() > stated.to())) {
            row.notices.say(cells.line(), "the two times of the row do not agree; the written one is used");
        }
        return stated == null ? counted : stated;
    }

    /** A count that was not needed is kept beside the rest. */
    private List<Detail> counted(Cells cells, List<Detail> details) {
        String count = timeCounted < 0 || time < 0 || cells.text(time) == null ? null : cells.text(timeCounted);
        if (count == null) {
            return details;
        }
        List<Detail> all = new ArrayList<>(details);
        all.add(new Detail(row.columns.name(timeCounted), count));
        return all;
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
