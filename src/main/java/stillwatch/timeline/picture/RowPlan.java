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
    /** So much a lane of few events can use: the others get the rest. */
    private static final double FOR_FEW = 132;

    private static final int FEW = 40;
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
        Heights heights =
                Heights.of(lanes.stream().filter(one -> !collapsed(view, one)).toList(), left);
        if (incidents > 0) {
            plan.add(new Row.Incidents(plan.y, incidents));
        }
        for (Lane lane : lanes) {
            boolean strip = collapsed(view, lane);
            plan.add(new Row.OfLane(lane, strip, plan.y, strip ? COLLAPSED : heights.of(lane)));
        }
        series.forEach(one -> plan.add(new Row.Series(one, plan.y, SERIES)));
        return plan.rows;
    }

    /** How high open lanes are, those of few events and the others. */
    private record Heights(double few, double many) {
        static Heights of(List<Lane> open, double room) {
            double each = Math.max(LOWEST, room / Math.max(1, open.size()));
            long few = open.stream().filter(Heights::isSparse).count();
            if (each <= FOR_FEW || few == 0) {
                return new Heights(each, each);
            }
            double rest = room - few * FOR_FEW;
            return new Heights(FOR_FEW, Math.max(FOR_FEW, rest / Math.max(1, open.size() - few)));
        }

        double of(Lane lane) {
            return isSparse(lane) ? few : many;
        }

        private static boolean isSparse(Lane lane) {
            return lane.dated() <= FEW;
        }
    }

    private static boolean collapsed(TimelineView view, Lane lane) {
        return view.lanes().collapsed().contains(lane.key());
    }

    private void add(Row row) {
        rows.add(row);
        y = row.end();
    }
}
