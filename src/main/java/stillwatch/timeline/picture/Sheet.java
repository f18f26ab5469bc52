package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stillwatch.drawing.Anchor;
import stillwatch.drawing.Face;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape;
import stillwatch.drawing.Shape.Box;
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

    /**
     * A label for the event of a number, at most so wide.
     *
     * @param instead where its title is not known
     * @param after what stands behind the title whole, however much of the title is cut
     * @param end whether it ends where its room does
     * @param other where it stands instead when the title does not fit here and there is more room
     * @param clear whether lines behind it step back
     */
    record Label(
            double x,
            double baseline,
            double room,
            long number,
            String instead,
            String after,
            boolean end,
            @Nullable Label other,
            boolean clear,
            Ink ink) {
        static Label of(double x, double baseline, double room, long number, String instead, Ink ink) {
            return new Label(x, baseline, room, number, instead, "", false, null, false, ink);
        }

        Label followedBy(String words) {
            return new Label(x, baseline, room, number, instead, words, end, other, clear, ink);
        }

        Label toEnd(boolean now) {
            return new Label(x, baseline, room, number, instead, after, now, other, clear, ink);
        }

        Label or(Label elsewhere) {
            return new Label(x, baseline, room, number, instead, after, end, elsewhere, clear, ink);
        }

        Label cleared(boolean now) {
            return new Label(x, baseline, room, number, instead, after, end, other, now, ink);
        }

        private Label whereFits(double width) {
            return other != null && width > room && other.room > room ? other : this;
        }
    }

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
        Iterator<String> texts = (numbers.length == 0 ? List.<String>of() : titles.of(numbers)).iterator();
        for (Sheet sheet : sheets) {
            sheet.labels.forEach(label -> sheet.set(label, texts.next()));
        }
    }

    private void set(Label wanted, String title) {
        String text = title.isEmpty() ? wanted.instead() : title;
        Label label = wanted.whereFits(width(text, Frame.CAPTION));
        double after = label.after().isEmpty() ? 0 : width(label.after(), Frame.CAPTION);
        String cut = measure.fitted(text, Face.SANS, Frame.CAPTION, label.room() - after);
        if (cut.equals(text) || cut.length() > 2) {
            double x = label.end() ? label.x() + label.room() : label.x();
            Anchor anchor = label.end() ? Anchor.END : Anchor.START;
            if (label.clear()) {
                double wide = width(cut + label.after(), Frame.CAPTION) + 4;
                double left = label.end() ? x - wide + 2 : x - 2;
                add(Box.filled(left, label.baseline() - 9, wide, 12, 2, Ink.SURFACE_1)
                        .faint(0.8));
            }
            text(x, label.baseline(), cut + label.after(), Frame.CAPTION, label.ink(), anchor);
        }
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
