package stillwatch.drawing;

import stillwatch.drawing.Shape.Bars;
import stillwatch.drawing.Shape.Box;
import stillwatch.drawing.Shape.Clip;
import stillwatch.drawing.Shape.Dot;
import stillwatch.drawing.Shape.Line;
import stillwatch.drawing.Shape.Run;

/** A drawing as SVG that needs nothing else: the same drawing is the same text, on any computer. */
public final class SvgWriter {
    private final SvgText out = new SvgText();
    private final SvgText definitions = new SvgText();
    private final Palette palette;
    private final String ids;
    private int defined;

    private SvgWriter(Palette palette, String ids) {
        this.palette = palette;
        this.ids = ids;
    }

    public static String write(Drawing drawing, Palette palette) {
        return write(drawing, palette, "d");
    }

    /** {@code ids}: what the ids in it begin with, another for each picture of one page; letters. */
    public static String write(Drawing drawing, Palette palette, String ids) {
        SvgWriter writer = new SvgWriter(palette, ids);
        drawing.shapes().forEach(writer::shape);
        return writer.whole(drawing);
    }

    private String whole(Drawing drawing) {
        SvgText all = new SvgText();
        all.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .number("width", drawing.width())
                .number("height", drawing.height())
                .raw(" viewBox=\"0 0 ")
                .number(drawing.width())
                .raw(" ")
                .number(drawing.height())
                .raw("\" role=\"img\" aria-labelledby=\"" + ids + "-title " + ids + "-desc\">\n")
                .raw("<title id=\"" + ids + "-title\">")
                .text(drawing.title())
                .raw("</title>\n<desc id=\"" + ids + "-desc\">")
                .text(drawing.description())
                .raw("</desc>\n");
        if (defined > 0) {
            all.raw("<defs>\n").raw(definitions.toString()).raw("</defs>\n");
        }
        return all.raw(out.toString()).raw("</svg>\n").toString();
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Box box -> box(box);
            case Line line -> line(line);
            case Dot dot -> dot(dot);
            case Bars bars -> bars(bars);
            case Run run -> run(run);
            case Clip clip -> clip(clip);
        }
    }

    private void box(Box box) {
        out.raw("<rect")
                .number("x", box.x())
                .number("y", box.y())
                .number("width", Math.max(0, box.width()))
                .number("height", Math.max(0, box.height()));
        if (box.radius() > 0) {
            out.number("rx", box.radius());
        }
        fill(box);
        if (box.edge() != null) {
            stroke(box.edge(), 1, box.stroke());
        }
        out.raw("/>\n");
    }

    private void fill(Box box) {
        if (box.fill() == null) {
            out.raw(" fill=\"none\"");
            return;
        }
        boolean soft = box.softLeft() > 0 || box.softRight() > 0;
        out.word("fill", soft && box.width() > 0 ? "url(#" + fading(box, box.fill()) + ")" : palette.of(box.fill()));
        if (box.opacity() < 1) {
            out.number("fill-opacity", box.opacity());
        }
    }

    private String fading(Box box, Ink ink) {
        String id = ids + ++defined;
        double left = Math.clamp(box.softLeft() / box.width(), 0, 1);
        double right = Math.clamp(1 - box.softRight() / box.width(), left, 1);
        definitions.raw("<linearGradient id=\"" + id + "\">");
        stop(0, ink, left > 0 ? 0 : 1);
        stop(left, ink, 1);
        stop(right, ink, 1);
        stop(1, ink, right < 1 ? 0 : 1);
        definitions.raw("</linearGradient>\n");
        return id;
    }

    private void stop(double at, Ink ink, double opacity) {
        definitions
                .raw("<stop")
                .number("offset", at)
                .word("stop-color", palette.of(ink))
                .number("stop-opacity", opacity)
                .raw("/>");
    }

    private void stroke(Ink ink, double thickness, Stroke how) {
        out.word("stroke", palette.of(ink)).number("stroke-width", thickness);
        if (how != Stroke.SOLID) {
            out.word("stroke-dasharray", how.dashes());
        }
    }

    private void line(Line line) {
        out.raw("<line")
                .number("x1", line.x1())
                .number("y1", line.y1())
                .number("x2", line.x2())
                .number("y2", line.y2());
        stroke(line.ink(), line.thickness(), line.stroke());
        out.raw("/>\n");
    }

    private void dot(Dot dot) {
        boolean open = dot.form() == Shape.Form.RING || dot.form() == Shape.Form.OPEN_DIAMOND;
        boolean round = dot.form() == Shape.Form.DISC || dot.form() == Shape.Form.RING;
        if (round) {
            out.raw("<circle").number("cx", dot.x()).number("cy", dot.y()).number("r", dot.radius());
        } else {
            out.raw("<path d=\"M").point(dot.x() - dot.radius(), dot.y());
            out.raw("L").point(dot.x(), dot.y() - dot.radius());
            out.raw("L").point(dot.x() + dot.radius(), dot.y());
            out.raw("L").point(dot.x(), dot.y() + dot.radius()).raw("Z\"");
        }
        out.word("fill", palette.of(open ? Ink.SURFACE_1 : dot.ink()));
        if (open) {
            stroke(dot.ink(), 1.5, Stroke.SOLID);
        }
        out.raw("/>\n");
    }

    private void bars(Bars bars) {
        out.raw("<path d=\"");
        for (int i = 0; i < bars.size(); i++) {
            if (bars.height()[i] > 0) {
                out.raw("M").point(bars.x() + bars.left()[i] / Bars.UNIT, bars.baseline());
                out.raw("v").number(-bars.height()[i] / Bars.UNIT);
                out.raw("h").number((bars.right()[i] - bars.left()[i]) / Bars.UNIT);
                out.raw("v").number(bars.height()[i] / Bars.UNIT).raw("Z");
            }
        }
        out.raw("\"").word("fill", palette.of(bars.ink()));
        if (bars.opacity() < 1) {
            out.number("fill-opacity", bars.opacity());
        }
        out.raw("/>\n");
    }

    private void run(Run run) {
        out.raw("<text")
                .number("x", run.x())
                .number("y", run.baseline())
                .word("font-family", families(run.face()))
                .number("font-size", run.size())
                .word("fill", palette.of(run.ink()));
        if (run.face() == Face.SEMIBOLD) {
            out.word("font-weight", "600");
        }
        if (run.anchor() != Anchor.START) {
            out.word("text-anchor", run.anchor() == Anchor.MIDDLE ? "middle" : "end");
        }
        out.raw(" xml:space=\"preserve\">").text(run.text()).raw("</text>\n");
    }

    private static String families(Face face) {
        return switch (face) {
            case SANS -> "Inter, sans-serif";
            case SEMIBOLD -> "Inter SemiBold, Inter, sans-serif";
            case MONO -> "JetBrains Mono, monospace";
        };
    }

    private void clip(Clip clip) {
        String id = ids + ++defined;
        definitions
                .raw("<clipPath id=\"" + id + "\"><rect")
                .number("x", clip.x())
                .number("y", clip.y())
                .number("width", clip.width())
                .number("height", clip.height())
                .raw("/></clipPath>\n");
        out.raw("<g clip-path=\"url(#" + id + ")\">\n");
        clip.shapes().forEach(this::shape);
        out.raw("</g>\n");
    }
}
