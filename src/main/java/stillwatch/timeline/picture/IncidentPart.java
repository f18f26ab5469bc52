package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.ShownMoment;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Stroke;
import stillwatch.timeline.lane.IncidentSpan;

/** The stated periods of incidents: dashed, for somebody alleges them; with soft ends where they are not exact. */
final class IncidentPart {
    private static final int MOST_LINES = 4;
    private static final double LINE = 24;
    private static final double BAR = 18;
    private final Frame frame;
    private final List<List<Placed>> lines = new ArrayList<>();
    private int left;

    /** {@code right}: where what is drawn of it ends, its name too. */
    private record Placed(IncidentSpan incident, Moment period, double x, double width, double right, String name) {}

    IncidentPart(Frame frame) {
        this.frame = frame;
        frame.model().incidents().stream()
                .filter(one -> one.period() != null)
                .sorted(Comparator.comparingLong(IncidentPart::start).thenComparing(IncidentSpan::id))
                .forEach(this::place);
    }

    private static long start(IncidentSpan incident) {
        return incident.period() == null ? 0 : incident.period().from();
    }

    private void place(IncidentSpan incident) {
        Moment period = incident.period();
        if (period == null || !frame.shows(x(period.from()), x(period.to()))) {
            return;
        }
        double from = Math.max(frame.scale().left() - 20, x(period.from()));
        double to = Math.min(frame.scale().right() + 20, Math.max(x(period.to()), from + 4));
        String name = incident.name() + ", " + ShownMoment.of(period);
        double text = frame.measure().width(name, stillwatch.drawing.Face.SANS, Frame.CAPTION) + 16;
        double start = Math.max(from, frame.scale().left());
        Placed placed = new Placed(incident, period, from, to - from, Math.max(to, start + text), name);
        for (List<Placed> line : lines) {
            if (line.getLast().right() + 6 < from) {
                line.add(placed);
                return;
            }
        }
        if (lines.size() < MOST_LINES) {
            lines.add(new ArrayList<>(List.of(placed)));
        } else {
            left++;
        }
    }

    private double x(long micros) {
        return frame.scale().x(micros);
    }

    int lines() {
        return lines.isEmpty() && unstated() > 0 ? 1 : lines.size();
    }

    private long unstated() {
        return frame.model().incidents().stream()
                .filter(one -> one.period() == null)
                .count();
    }

    /** What the head of the row says below its name. */
    String remark() {
        List<String> parts = new ArrayList<>();
        if (unstated() > 0) {
            parts.add(unstated() + " without a period");
        }
        if (left > 0) {
            parts.add(left + " more here");
        }
        return String.join(", ", parts);
    }

    void draw(Sheet sheet, Row row) {
        for (int i = 0; i < lines.size(); i++) {
            for (Placed one : lines.get(i)) {
                bar(sheet, one, row.y() + 7 + i * LINE);
            }
        }
    }

    private void bar(Sheet sheet, Placed one, double y) {
        double soft = exact(one.period()) ? 0 : Math.min(24, one.width() / 2);
        sheet.add(Box.filled(one.x(), y, one.width(), BAR, 4, Ink.WARN_SOFT).soft(soft, soft));
        if (soft == 0) {
            sheet.add(Box.framed(one.x(), y, one.width(), BAR, 4, Ink.WARN).edged(Ink.WARN, Stroke.DASHED));
        } else {
            edges(sheet, one, y, soft);
        }
        double start = Math.max(one.x(), frame.scale().left()) + 7;
        sheet.fitted(start, y + 13, one.name(), Frame.CAPTION, Ink.WARN, frame.scale().right() - start);
        sheet.spot(one.x(), y, one.width(), BAR, new Hit.Incident(one.incident().id()));
    }

    /** An uncertain end has no line across. */
    private void edges(Sheet sheet, Placed one, double y, double soft) {
        double from = one.x() + soft / 2;
        double to = one.x() + one.width() - soft / 2;
        sheet.add(new stillwatch.drawing.Shape.Line(from, y, to, y, Ink.WARN, 1, Stroke.DASHED));
        sheet.add(new stillwatch.drawing.Shape.Line(from, y + BAR, to, y + BAR, Ink.WARN, 1, Stroke.DASHED));
    }

    private static boolean exact(Moment period) {
        boolean zoned = period.certainty() == Certainty.STATED || period.certainty() == Certainty.ZONE_GIVEN;
        return zoned && period.precision() == Precision.SPAN;
    }
}
