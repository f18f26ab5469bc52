package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Precision;
import stillwatch.casefile.ShownMoment;
import stillwatch.drawing.Face;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Dot;
import stillwatch.drawing.Shape.Line;
import stillwatch.timeline.lane.IncidentSpan;

/**
 * The stated periods of incidents, with soft ends where they are not exact. Dashed with an open diamond is what somebody alleges;
 * solid with a full one what claims bear out that people decided about; dotted and grey what nobody holds to any more.
 */
final class IncidentPart {
    private static final int MOST_LINES = 4;
    private static final double BESIDE = 6;
    private static final double LINE = 24;
    private static final double BAR = 18;
    /** Before the name stands the shape of its status. */
    private static final double SHAPE = 14;

    private final Frame frame;
    private final List<List<Placed>> lines = new ArrayList<>();
    private int left;

    /** A bar, and where its name stands: in it, behind it or before it. */
    private record Placed(
            IncidentSpan incident, Moment period, double x, double width, String name, double nameX, double nameRoom) {
        Placed named(double at, double room) {
            return new Placed(incident, period, x, width, name, at, room);
        }

        double left() {
            return Math.min(x, nameX);
        }

        double right() {
            return Math.max(x + width, nameX + nameRoom);
        }
    }

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
        Placed placed = named(new Placed(incident, period, from, to - from, words(incident, period), from, 0));
        for (List<Placed> line : lines) {
            if (line.getLast().right() + 6 < placed.left()) {
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

    private static String words(IncidentSpan incident, Moment period) {
        return incident.name() + ", " + incident.status().words() + ", " + ShownMoment.of(period);
    }

    /** A name that begins in the bar and ends outside is hard to read: it stands where it fits, or where most of it does. */
    private Placed named(Placed bar) {
        double wanted = frame.measure().width(bar.name(), Face.SANS, Frame.CAPTION) + 2 + SHAPE;
        double start = Math.max(bar.x(), frame.scale().left()) + 7;
        double end = Math.min(bar.x() + bar.width(), frame.scale().right());
        double within = end - start - 2;
        double behind = frame.scale().right() - end - BESIDE;
        double before = start - 7 - frame.scale().left() - BESIDE;
        if (within >= wanted || within >= Math.max(behind, before)) {
            return bar.named(start, within);
        }
        return behind >= Math.min(wanted, before)
                ? bar.named(end + BESIDE, Math.min(wanted, behind))
                : bar.named(start - 7 - BESIDE - Math.min(wanted, before), Math.min(wanted, before));
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
        long findings = frame.model().incidents().stream()
                .filter(IncidentSpan::isFinding)
                .count();
        if (findings > 0) {
            parts.add(findings + " borne out");
        }
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
        Look look = Look.of(one.incident().status());
        sheet.add(Box.filled(one.x(), y, one.width(), BAR, 4, look.fill()).soft(soft, soft));
        if (soft == 0) {
            sheet.add(Box.framed(one.x(), y, one.width(), BAR, 4, look.ink()).edged(look.ink(), look.stroke()));
        } else {
            edges(sheet, one, y, soft);
        }
        if (one.nameRoom() >= SHAPE) {
            sheet.add(new Dot(look.form(), one.nameX() + 4, y + BAR / 2, 4, look.ink()));
        }
        double room = one.nameRoom() - SHAPE;
        sheet.fitted(one.nameX() + SHAPE, y + 13, one.name(), Frame.CAPTION, look.ink(), room);
        sheet.spot(one.x(), y, one.width(), BAR, new Hit.Incident(one.incident().id()));
    }

    /** An uncertain end has no line across. */
    private void edges(Sheet sheet, Placed one, double y, double soft) {
        double from = one.x() + soft / 2;
        double to = one.x() + one.width() - soft / 2;
        Look look = Look.of(one.incident().status());
        sheet.add(new Line(from, y, to, y, look.ink(), 1, look.stroke()));
        sheet.add(new Line(from, y + BAR, to, y + BAR, look.ink(), 1, look.stroke()));
    }

    private static boolean exact(Moment period) {
        boolean zoned = period.certainty() == Certainty.STATED || period.certainty() == Certainty.ZONE_GIVEN;
        return zoned && period.precision() == Precision.SPAN;
    }
}
