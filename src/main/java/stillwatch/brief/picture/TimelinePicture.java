package stillwatch.brief.picture;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stillwatch.brief.outline.Happening;
import stillwatch.casefile.Moment;
import stillwatch.drawing.Anchor;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Face;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape;
import stillwatch.drawing.Stroke;
import stillwatch.drawing.TableMeasure;
import stillwatch.drawing.TimeAxis;
import stillwatch.drawing.TimeScale;

/** The chronology as a line: each happening with the number its row has in the table below; what is only a range is drawn as one. */
public final class TimelinePicture {
    private static final double WIDTH = 720;
    private static final double EDGE = 14;
    private static final double LANE = 22;
    private static final double AXIS = 40;
    private static final double NUMBER = 9;
    private static final long DAY = 86_400_000_000L;

    private final TimeScale scale;
    private final List<Double> taken = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();

    private TimelinePicture(TimeScale scale) {
        this.scale = scale;
    }

    /** Empty where fewer than two happenings have a time. */
    public static Optional<Drawing> of(List<Happening> all) {
        List<Moment> dated = all.stream()
                .flatMap(one -> Optional.ofNullable(one.at()).stream())
                .toList();
        if (dated.size() < 2) {
            return Optional.empty();
        }
        long from = dated.stream().mapToLong(Moment::from).min().orElse(0);
        long to = Math.max(dated.stream().mapToLong(Moment::to).max().orElse(0), from + DAY);
        long room = Math.max(DAY, (to - from) / 25);
        TimeScale scale = new TimeScale(from - room, to + room, EDGE, WIDTH - 2 * EDGE);
        return Optional.of(new TimelinePicture(scale).drawn(all, dated.size()));
    }

    private Drawing drawn(List<Happening> all, int dated) {
        for (int i = 0; i < all.size(); i++) {
            Moment at = all.get(i).at();
            if (at != null) {
                place(at, i + 1);
            }
        }
        double bottom = AXIS + taken.size() * LANE + 8;
        List<Shape> whole = new ArrayList<>();
        axis(whole, bottom);
        whole.addAll(shapes);
        String description =
                dated + " dated of " + all.size() + " entries, times in UTC. The table below tells each by its number.";
        return new Drawing(WIDTH, bottom, "Timeline of the chronology", description, whole);
    }

    private void axis(List<Shape> to, double bottom) {
        TimeAxis axis = TimeAxis.of(scale, ZoneOffset.UTC, new TableMeasure(), 10);
        for (TimeAxis.Tick tick : axis.coarse()) {
            to.add(text(tick.labelX(), 11, tick.label(), Anchor.START, Ink.TEXT_2));
        }
        for (TimeAxis.Tick tick : axis.fine()) {
            to.add(new Shape.Line(tick.x(), AXIS - 8, tick.x(), bottom - 4, Ink.LINE, 1, Stroke.SOLID));
            to.add(text(tick.labelX(), 25, tick.label(), Anchor.START, Ink.TEXT_3));
        }
        to.add(new Shape.Line(EDGE, AXIS - 8, WIDTH - EDGE, AXIS - 8, Ink.TEXT_3, 1, Stroke.SOLID));
    }

    private static Shape text(double x, double y, String words, Anchor anchor, Ink ink) {
        return new Shape.Run(x, y, words, Face.SANS, 10, anchor, ink);
    }

    /** In the first lane with room for it and its number. */
    private void place(Moment at, int number) {
        double left = scale.x(at.from());
        double right = Math.max(scale.x(at.to()), left);
        boolean point = right - left < NUMBER;
        double end = (point ? left + NUMBER : right) + 8 + NUMBER * 2;
        int lane = 0;
        while (lane < taken.size() && taken.get(lane) > left - NUMBER) {
            lane++;
        }
        if (lane == taken.size()) {
            taken.add(end);
        } else {
            taken.set(lane, end);
        }
        mark(point, left, right, AXIS + lane * LANE + LANE / 2, number);
    }

    private void mark(boolean point, double left, double right, double y, int number) {
        double beside = point ? left + NUMBER : right + 5;
        shapes.add(
                point
                        ? new Shape.Dot(Shape.Form.DISC, left, y, 4.5, Ink.ACCENT)
                        : Shape.Box.filled(left, y - 4.5, right - left, 9, 3, Ink.ACCENT_SOFT)
                                .edged(Ink.ACCENT, Stroke.SOLID));
        boolean outside = beside > WIDTH - EDGE - NUMBER;
        shapes.add(text(
                outside ? left - 7 : beside,
                y + 3.5,
                String.valueOf(number),
                outside ? Anchor.END : Anchor.START,
                Ink.TEXT_1));
    }
}
