package stillwatch.timeline.picture;

import java.util.List;
import java.util.stream.DoubleStream;
import stillwatch.drawing.Anchor;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Face;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Clip;
import stillwatch.drawing.TextMeasure;
import stillwatch.drawing.TimeScale;
import stillwatch.drawing.WallClock;
import stillwatch.timeline.count.RunningCounts;
import stillwatch.timeline.lane.Lane;
import stillwatch.timeline.lane.TimelineModel;
import stillwatch.timeline.pattern.Words;
import stillwatch.timeline.view.TimelineView;

/** Draws a timeline: the axis, marks, incidents, lanes, densities, the shelf, and a line of words below. */
public final class TimelineDrawing {
    private static final double CELL = 16;
    private final TimelineModel model;
    private final TimelineView view;
    private final Frame frame;
    private final IncidentPart incidents;
    private final Sheet sheet;
    private final Sheet heads;
    private final Sheet rows;

    private TimelineDrawing(TimelineModel model, TimelineView view, double width, double height, TextMeasure measure) {
        this.model = model;
        this.view = view;
        double left = headWidth(measure);
        TimeScale scale = new TimeScale(view.from(), view.to(), left, Math.max(1, width - left - Frame.PAD));
        double top = AxisPart.HEIGHT + MarkPart.height(model);
        double bottom = Math.max(top + 1, height - Footer.height(model.undated()));
        this.frame = new Frame(model, view, width, height, scale, new WallClock(view.zone()), top, bottom, measure);
        this.incidents = new IncidentPart(frame);
        this.sheet = new Sheet(measure);
        this.heads = new Sheet(measure);
        this.rows = new Sheet(measure);
    }

    /** {@code model} serves the view. */
    public static TimelinePicture of(
            TimelineModel model, TimelineView view, double width, double height, TextMeasure measure, Titles titles) {
        return new TimelineDrawing(model, view, width, height, measure).picture(titles);
    }

    /** So that names and counts stand there whole, as long as that leaves the plot enough. */
    private double headWidth(TextMeasure measure) {
        DoubleStream lanes = model.shown(view).stream()
                .mapToDouble(lane -> Math.max(
                        measure.width(lane.head().name(), Face.SEMIBOLD, Frame.TEXT),
                        measure.width(Words.events(lane.dated()), Face.SANS, Frame.CAPTION)));
        DoubleStream series =
                model.series().stream().mapToDouble(one -> measure.width(one.name(), Face.SEMIBOLD, Frame.TEXT));
        double widest = DoubleStream.concat(lanes, series).max().orElse(0);
        return Math.clamp(widest + 44, 110, 190);
    }

    private TimelinePicture picture(Titles titles) {
        List<Row> plan = RowPlan.of(model, view, frame.top(), frame.bottom() - frame.top(), incidents.lines());
        sheet.add(Box.filled(0, 0, frame.width(), frame.height(), 0, Ink.SURFACE_1));
        new SelectionPart(frame).draw(sheet);
        AxisPart.of(frame).draw(sheet);
        new MarkPart(frame).draw(sheet);
        rows(plan);
        Sheet foot = new Sheet(frame.measure());
        int hidden = model.lanes().all().size() - model.shown(view).size();
        String summary = new Summary(frame).words(hidden);
        new Footer(frame).draw(foot, model.undated(), summary);
        Sheet.titled(titles, List.of(sheet, rows, foot));
        double high = frame.bottom() - frame.top();
        sheet.add(new Clip(0, frame.top(), frame.width(), high, heads.shapes()));
        sheet.add(new Clip(frame.scale().left(), frame.top(), frame.scale().width(), high, rows.shapes()));
        sheet.takeHits(heads, 0, frame.scale().left(), frame);
        sheet.takeHits(rows, frame.scale().left(), frame.scale().right(), frame);
        sheet.takeAll(foot);
        double lanesHeight =
                plan.isEmpty() ? 0 : plan.getLast().end() - plan.getFirst().y();
        Drawing drawing = new Drawing(frame.width(), frame.height(), "Timeline", summary, sheet.shapes());
        return new TimelinePicture(
                drawing, sheet.hits(), frame.scale(), frame.top(), frame.bottom(), lanesHeight, summary);
    }

    private void rows(List<Row> plan) {
        Cells cells = Cells.of(frame, CELL, 0).within(view.from(), view.to(), frame.events());
        Cells bins = Cells.of(frame, DensityBars.WIDTH, 0);
        HeadPart head = new HeadPart(frame, heads);
        for (Row row : plan) {
            if (frame.showsRow(row.y(), row.height())) {
                head.of(row, incidents.remark());
                row(row, cells, bins);
            }
        }
        if (plan.isEmpty()
                || model.dated() + model.undated() == 0 && model.series().isEmpty()) {
            nothing();
        }
    }

    private void row(Row row, Cells cells, Cells bins) {
        switch (row) {
            case Row.Incidents one -> incidents.draw(rows, one);
            case Row.OfLane one when one.collapsed() -> collapsed(one, bins);
            case Row.OfLane one ->
                new LanePart(frame, rows, one)
                        .draw(LaneItems.of(one.lane(), frame, cells), new DensityBars(frame, bins), bins);
            case Row.Series one -> series(one);
        }
    }

    private void collapsed(Row.OfLane row, Cells bins) {
        Lane lane = row.lane();
        new DensityBars(frame, bins).draw(rows, row, 3, lane.key(), "events", bins.of(lane));
    }

    private void series(Row.Series row) {
        RunningCounts counts = row.counts();
        Cells bins = Cells.of(frame, DensityBars.WIDTH, counts.resolution());
        long[] edges = bins.edges();
        new DensityBars(frame, bins)
                .draw(rows, row, 4, counts.name(), counts.unit(), i -> counts.between(edges[i], edges[i + 1]));
    }

    private void nothing() {
        boolean filtered = !model.filter().everything();
        rows.text(
                (frame.scale().left() + frame.scale().right()) / 2,
                (frame.top() + frame.bottom()) / 2,
                filtered ? "No event passes the filter. Take a term away." : "No event yet. Import events, or add one.",
                13,
                Ink.TEXT_2,
                Anchor.MIDDLE);
    }
}
