package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import stillwatch.drawing.Anchor;
import stillwatch.drawing.Face;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape;
import stillwatch.drawing.Shape.Run;
import stillwatch.drawing.TextMeasure;

/** Shapes while they are put together, what lies where, and labels whose text is asked for at the end, all at once. */
final class Sheet {
    private final TextMeasure measure;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Hits.Spot> spots = new ArrayList<>();
    private final List<Hits.Band> bands = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    Sheet(TextMeasure measure) {
        this.measure = measure;
    }

    /** A label for the event of a number, at most so wide; {@code instead} where its title is not known. */
    record Label(double x, double baseline, double room, long number, String instead, double size, Ink ink) {}

    void add(Shape shape) {
        shapes.add(shape);
    }

    void spot(double x, double y, double width, double height, Hit hit) {
        spots.add(new Hits.Spot(x, y, width, height, hit));
    }

    void band(Hits.Band band) {
        bands.add(band);
    }

    void label(Label label) {
        labels.add(label);
    }

    void text(double x, double baseline, String text, double size, Ink ink) {
        shapes.add(new Run(x, baseline, text, Face.SANS, size, Anchor.START, ink));
    }

    void text(double x, double baseline, String text, double size, Ink ink, Anchor anchor) {
        shapes.add(new Run(x, baseline, text, Face.SANS, size, anchor, ink));
    }

    void bold(double x, double baseline, String text, double size, Ink ink) {
        shapes.add(new Run(x, baseline, text, Face.SEMIBOLD, size, Anchor.START, ink));
    }

    /** As text where it fits, cut where it does not; nothing where hardly a word would be left. */
    void fitted(double x, double baseline, String text, double size, Ink ink, double room) {
        String cut = measure.fitted(text, Face.SANS, size, room);
        if (cut.equals(text) || cut.length() > 2) {
            text(x, baseline, cut, size, ink);
        }
    }

    double width(String text, double size) {
        return measure.width(text, Face.SANS, size);
    }

    /** Sets the labels of all sheets, now that it is certain how much room each has. */
    static void titled(Titles titles, List<Sheet> sheets) {
        long[] numbers = sheets.stream()
                .flatMap(sheet -> sheet.labels.stream())
                .mapToLong(Label::number)
                .toArray();
        Iterator<String> texts =
                (numbers.length == 0 ? List.<String>of() : titles.of(numbers)).iterator();
        for (Sheet sheet : sheets) {
            sheet.labels.forEach(label -> sheet.set(label, texts.next()));
        }
    }

    private void set(Label label, String title) {
        String text = title.isEmpty() ? label.instead() : title;
        fitted(label.x(), label.baseline(), text, label.size(), label.ink(), label.room());
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** What lies where on the other sheet, cut off at the edges within which it shows. */
    void takeHits(Sheet other, double left, double right, Frame frame) {
        for (Hits.Spot one : other.spots) {
            double from = Math.max(frame.top(), one.y());
            double to = Math.min(frame.bottom(), one.y() + one.height());
            double start = Math.max(left, one.x());
            double end = Math.min(right, one.x() + one.width());
            if (from < to && start < end) {
                spot(start, from, end - start, to - from, one.hit());
            }
        }
        other.bands.forEach(one -> bands.add(one.within(frame.top(), frame.bottom())));
    }

    /** On top of everything here. */
    void takeAll(Sheet other) {
        shapes.addAll(other.shapes);
        spots.addAll(other.spots);
    }

    Hits hits() {
        return new Hits(spots, bands);
    }
}
