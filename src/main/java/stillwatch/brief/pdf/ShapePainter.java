package stillwatch.brief.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import stillwatch.brief.letters.Drawn;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Palette;
import stillwatch.drawing.Shape;
import stillwatch.drawing.Stroke;

/**
 * Paints the shapes of a picture as lines and areas of a page. Letters are painted as their outlines, taken from the faces of the
 * program: fonts of the computer are not asked for, there may be none.
 */
record ShapePainter(Graphics2D to, Faces faces, Palette palette) {
    private static final float MITER = 10;

    void paint(List<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box box -> box(box);
                case Shape.Line line -> line(line);
                case Shape.Dot dot -> dot(dot);
                case Shape.Bars bars -> bars(bars);
                case Shape.Run run -> run(run);
                case Shape.Clip clip -> clip(clip);
            }
        }
    }

    private Color color(Ink ink) {
        return new Color(palette.bits(ink));
    }

    private void stroke(Ink ink, double thickness, Stroke how) {
        float[] dashes = switch (how) {
            case SOLID -> null;
            case DASHED -> new float[] {4, 3};
            case DOTTED -> new float[] {1, 3};
        };
        to.setColor(color(ink));
        to.setStroke(
                new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER, dashes, 0));
    }

    private void box(Shape.Box box) {
        double arc = box.radius() * 2;
        var outline = new RoundRectangle2D.Double(
                box.x(), box.y(), Math.max(0, box.width()), Math.max(0, box.height()), arc, arc);
        if (box.fill() != null) {
            to.setColor(color(box.fill()));
            to.fill(outline);
        }
        if (box.edge() != null) {
            stroke(box.edge(), 1, box.stroke());
            to.draw(outline);
        }
    }

    private void line(Shape.Line line) {
        stroke(line.ink(), line.thickness(), line.stroke());
        to.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    }

    private void dot(Shape.Dot dot) {
        boolean open = dot.form() == Shape.Form.RING || dot.form() == Shape.Form.OPEN_DIAMOND;
        java.awt.Shape outline = dot.form() == Shape.Form.DISC || dot.form() == Shape.Form.RING
                ? new Ellipse2D.Double(
                        dot.x() - dot.radius(), dot.y() - dot.radius(), dot.radius() * 2, dot.radius() * 2)
                : diamond(dot);
        to.setColor(open ? Color.WHITE : color(dot.ink()));
        to.fill(outline);
        if (open) {
            stroke(dot.ink(), 1.5, Stroke.SOLID);
            to.draw(outline);
        }
    }

    private static java.awt.Shape diamond(Shape.Dot dot) {
        Path2D path = new Path2D.Double();
        path.moveTo(dot.x() - dot.radius(), dot.y());
        path.lineTo(dot.x(), dot.y() - dot.radius());
        path.lineTo(dot.x() + dot.radius(), dot.y());
        path.lineTo(dot.x(), dot.y() + dot.radius());
        path.closePath();
        return path;
    }

    private void bars(Shape.Bars bars) {
        to.setColor(color(bars.ink()));
        for (int i = 0; i < bars.size(); i++) {
            double height = bars.height()[i] / Shape.Bars.UNIT;
            double left = bars.x() + bars.left()[i] / Shape.Bars.UNIT;
            double width = (bars.right()[i] - bars.left()[i]) / Shape.Bars.UNIT;
            if (height > 0) {
                to.fill(new Rectangle2D.Double(left, bars.baseline() - height, width, height));
            }
        }
    }

    private void clip(Shape.Clip clip) {
        java.awt.Shape before = to.getClip();
        to.clip(new Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height()));
        paint(clip.shapes());
        to.setClip(before);
    }

    private void run(Shape.Run run) {
        try {
            double width = letters(run, 0, false);
            double from = switch (run.anchor()) {
                case START -> run.x();
                case MIDDLE -> run.x() - width / 2;
                case END -> run.x() - width;
            };
            to.setColor(color(run.ink()));
            letters(run, from, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers how wide they are together. */
    private double letters(Shape.Run run, double from, boolean paint) throws IOException {
        double x = from;
        for (int point : RightToLeft.seen(new Glyphs(faces).apply(run.text()))
                .codePoints()
                .toArray()) {
            Drawn drawn = faces.letters().at(point);
            x += drawn == null ? letter(run, point, x, paint) : drawn(run, drawn, x, paint);
        }
        return x - from;
    }

    private double drawn(Shape.Run run, Drawn letter, double x, boolean paint) {
        if (paint) {
            Path2D path = letter.outline(run.size());
            path.transform(AffineTransform.getTranslateInstance(x, run.baseline()));
            to.fill(path);
        }
        return letter.advance(run.size());
    }

    private double letter(Shape.Run run, int point, double x, boolean paint) throws IOException {
        TrueTypeFont font = faces.of(run.face(), point).font();
        int glyph = font.getUnicodeCmapLookup().getGlyphId(point);
        double scale = run.size() / font.getUnitsPerEm();
        GlyphData data = paint ? font.getGlyph().getGlyph(glyph) : null;
        if (data != null) {
            GeneralPath path = data.getPath();
            path.transform(new AffineTransform(scale, 0, 0, -scale, x, run.baseline()));
            to.fill(path);
        }
        return font.getAdvanceWidth(glyph) * scale;
    }
}
