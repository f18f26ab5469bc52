package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.List;
import stillwatch.timeline.count.RunningCounts;
import stillwatch.timeline.lane.Lane;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.view.TimelineView;

/** How high each row is: lanes share what height there is, down to what one can still read; then one scrolls. */
final class RowPlan {
    static final double COLLAPSED = 26;
    private static final double LOWEST = 56;
    private static final double HIGHEST = 104;
    private static final double SERIES = 76;
    private static final double INCIDENT = 24;
    private final List<Row> rows = new ArrayList<>();
    private double y;

    private RowPlan(double top) {
        y = top;
    }

    static List<Row> of(TimelineModel model, TimelineView view, double top, double room, int incidentLines) {
        RowPlan plan = new RowPlan(top - view.scroll());
        List<Lane> lanes = model.shown(view);
        List<RunningCounts> series =
                model.series().stream().filter(one -> !one.isEmpty()).toList();
        double incidents = incidentLines == 0 ? 0 : incidentLines * INCIDENT + 12;
        long collapsed = lanes.stream().filter(one -> collapsed(view, one)).count();
        double left = room - incidents - collapsed * COLLAPSED - series.size() * SERIES;
        double each = Math.clamp(left / Math.max(1, lanes.size() - collapsed), LOWEST, HIGHEST);
        if (incidents > 0) {
            plan.add(new Row.Incidents(plan.y, incidents));
        }
        for (Lane lane : lanes) {
            boolean strip = collapsed(view, lane);
            plan.add(new Row.OfLane(lane, strip, plan.y, strip ? COLLAPSED : each));
        }
        series.forEach(one -> plan.add(new Row.Series(one, plan.y, SERIES)));
        return plan.rows;
    }

    private static boolean collapsed(TimelineView view, Lane lane) {
        return view.lanes().collapsed().contains(lane.key());
    }

    private void add(Row row) {
        rows.add(row);
        y = row.end();
    }
}
