package stillwatch.desktop.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape;
import stillwatch.drawing.Shape.Bars;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Clip;
import stillwatch.drawing.Shape.Dot;
import stillwatch.drawing.Shape.Form;
import stillwatch.drawing.Shape.Line;
import stillwatch.drawing.Shape.Run;
import stillwatch.drawing.Stroke;

/** Paints a drawing into pixels. Straight edges fall on whole pixels, so hairlines are hairlines. */
public final class Painter {
    private static final double HAIR = 0.5;
    private final Faces faces;
    private final Inks inks;
    private final double scale;
    private final Graphics2D pen;

    private Painter(Faces faces, Inks inks, Pixels into) {
        this.faces = faces;
        this.inks = inks;
        this.scale = into.scale();
        this.pen = into.image().createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        smooth(true);
        pen.scale(scale, scale);
    }

    public static void paint(Drawing drawing, Inks inks, Faces faces, Pixels into) {
        Painter painter = new Painter(faces, inks, into);
        try {
            painter.all(drawing.shapes());
        } finally {
            painter.pen.dispose();
        }
    }

    private void smooth(boolean on) {
        pen.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                on ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    private void all(List<Shape> shapes) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Box box -> box(box);
                case Line line -> line(line);
                case Dot dot -> dot(dot);
                case Bars bars -> bars(bars);
                case Run run -> run(run);
                case Clip clip -> clip(clip);
            }
        }
    }

    private double whole(double length) {
        return Math.round(length * scale) / scale;
    }

    private void box(Box box) {
        Ink fill = box.fill();
        if (fill != null && box.width() > 0) {
            Color colour = inks.colour(fill, box.opacity());
            pen.setPaint(colour);
            if (box.softLeft() > 0 || box.softRight() > 0) {
                pen.setPaint(fading(box, colour));
            }
            pen.fill(outline(box, 0));
        }
        if (box.edge() != null) {
            pen.setColor(inks.colour(box.edge(), 1));
            pen.setStroke(stroke(1, box.stroke()));
            pen.draw(outline(box, HAIR));
        }
    }

    /** {@code inset}: an edge lies in the middle of its pixels. */
    private java.awt.Shape outline(Box box, double inset) {
        double left = whole(box.x());
        double top = whole(box.y());
        double width = Math.max(1 / scale, whole(box.x() + box.width()) - left) - 2 * inset;
        double height = Math.max(1 / scale, whole(box.y() + box.height()) - top) - 2 * inset;
        double round = 2 * box.radius();
        return round <= 0
                ? new Rectangle2D.Double(left + inset, top + inset, width, height)
                : new RoundRectangle2D.Double(left + inset, top + inset, width, height, round, round);
    }

    private static LinearGradientPaint fading(Box box, Color full) {
        Color none = new Color(full.getRGB() & 0xFFFFFF, true);
        float left = (float) Math.clamp(box.softLeft() / box.width(), 0.001, 0.998);
        float right = (float) Math.clamp(1 - box.softRight() / box.width(), left + 0.001, 0.999);
        return new LinearGradientPaint(
                (float) box.x(), 0, (float) (box.x() + box.width()), 0, new float[] {0, left, right, 1}, new Color[] {
                    box.softLeft() > 0 ? none : full, full, full, box.softRight() > 0 ? none : full
                });
    }

    private static BasicStroke stroke(double thickness, Stroke how) {
        if (how == Stroke.SOLID) {
            return new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        double[] lengths = Stream.of(how.dashes().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        float[] dashes = {(float) lengths[0], (float) lengths[1]};
        return new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }

    private void line(Line line) {
        boolean upright = line.x1() == line.x2();
        boolean level = line.y1() == line.y2();
        pen.setColor(inks.colour(line.ink(), 1));
        pen.setStroke(stroke(line.thickness(), line.stroke()));
        double half = line.thickness() * scale % 2 < 1.5 ? HAIR / scale : 0;
        double right = upright ? half : 0;
        double down = level ? half : 0;
        pen.draw(
                upright || level
                        ? new Line2D.Double(
                                whole(line.x1()) + right,
                                whole(line.y1()) + down,
                                whole(line.x2()) + right,
                                whole(line.y2()) + down)
                        : new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    }

    private void dot(Dot dot) {
        boolean open = dot.form() == Form.RING || dot.form() == Form.OPEN_DIAMOND;
        java.awt.Shape form = form(dot);
        pen.setColor(inks.colour(open ? Ink.SURFACE_1 : dot.ink(), 1));
        pen.fill(form);
        if (open) {
            pen.setColor(inks.colour(dot.ink(), 1));
            pen.setStroke(stroke(1.5, Stroke.SOLID));
            pen.draw(form);
        }
    }

    private static java.awt.Shape form(Dot dot) {
        double r = dot.radius();
        return switch (dot.form()) {
            case DISC, RING -> new Ellipse2D.Double(dot.x() - r, dot.y() - r, 2 * r, 2 * r);
            case DIAMOND, OPEN_DIAMOND -> {
                Path2D path = new Path2D.Double();
                path.moveTo(dot.x() - r, dot.y());
                path.lineTo(dot.x(), dot.y() - r);
                path.lineTo(dot.x() + r, dot.y());
                path.lineTo(dot.x(), dot.y() + r);
                path.closePath();
                yield path;
            }
        };
    }

    private void bars(Bars bars) {
        pen.setColor(inks.colour(bars.ink(), bars.opacity()));
        smooth(false);
        for (int i = 0; i < bars.size(); i++) {
            if (bars.height()[i] > 0) {
                double left = whole(bars.x() + bars.left()[i] / Bars.UNIT);
                double right = Math.max(left + 1 / scale, whole(bars.x() + bars.right()[i] / Bars.UNIT));
                double top = whole(bars.baseline() - bars.height()[i] / Bars.UNIT);
                pen.fill(new Rectangle2D.Double(left, top, right - left, whole(bars.baseline()) - top));
            }
        }
        smooth(true);
    }

    private static double left(Run run, double width) {
        return switch (run.anchor()) {
            case START -> run.x();
            case MIDDLE -> run.x() - width / 2;
            case END -> run.x() - width;
        };
    }

    private void run(Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        double left = left(run, faces.width(run.text(), run.face(), run.size()));
        pen.setFont(faces.font(run.text(), run.face(), run.size()));
        pen.setColor(inks.colour(run.ink(), 1));
        pen.drawString(run.text(), (float) left, (float) whole(run.baseline()));
    }

    private void clip(Clip clip) {
        java.awt.@Nullable Shape before = pen.getClip();
        pen.clip(new Rectangle2D.Double(
                whole(clip.x()),
                whole(clip.y()),
                whole(clip.x() + clip.width()) - whole(clip.x()),
                whole(clip.y() + clip.height()) - whole(clip.y())));
        all(clip.shapes());
        pen.setClip(before);
    }
}
