package stillwatch.brief.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stillwatch.brief.picture.RelayLayout.Slot;
import stillwatch.casefile.claim.Grounds;
import stillwatch.claims.Relay;
import stillwatch.drawing.Anchor;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Face;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape;
import stillwatch.drawing.Stroke;
import stillwatch.drawing.TableMeasure;

/** How a claim came to where it was read: reports on the left, whoever knows it themselves on the right. */
public final class RelayPicture {
    private static final double WIDTH = 720;

    private final Relay relay;
    private final RelayLayout layout;
    private final List<Shape> shapes = new ArrayList<>();
    private final double nodeWidth;

    private RelayPicture(Relay relay) {
        this.relay = relay;
        this.layout = new RelayLayout(relay);
        int count = layout.columns();
        this.nodeWidth = Math.min(220, (WIDTH - (count - 1) * RelayLayout.GAP - 20) / count);
    }

    /** Empty where nothing leads anywhere. */
    public static Optional<Drawing> of(Relay relay, String words) {
        return relay.edges().isEmpty() ? Optional.empty() : Optional.of(new RelayPicture(relay).drawn(words));
    }

    private Drawing drawn(String words) {
        relay.edges().forEach(this::edge);
        relay.nodes().forEach(this::node);
        double width = left(layout.columns() - 1) + nodeWidth + 30;
        return new Drawing(
                Math.min(WIDTH, width), layout.height(), "How this claim was relayed", described(words), shapes);
    }

    private double left(int column) {
        return column * (nodeWidth + RelayLayout.GAP) + 1;
    }

    private void edge(Relay.Edge edge) {
        List<Slot> way = layout.way(edge);
        if (way.isEmpty()) {
            open(layout.node(edge.from()));
            return;
        }
        Stroke stroke = stroke(edge.grounds());
        for (int i = 1; i < way.size(); i++) {
            Slot from = way.get(i - 1);
            Slot to = way.get(i);
            boolean last = i == way.size() - 1;
            line(
                    left(from.column()) + nodeWidth,
                    from.middle(),
                    left(to.column()) - (last ? 4 : 0),
                    to.middle(),
                    stroke);
            if (!last) {
                line(left(to.column()), to.middle(), left(to.column()) + nodeWidth, to.middle(), stroke);
            }
        }
        Slot end = way.getLast();
        shapes.add(new Shape.Dot(Shape.Form.DISC, left(end.column()) - 4, end.middle(), 2.6, Ink.TEXT_2));
    }

    private void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, Ink.TEXT_2, 1.4, stroke));
    }

    /** Nobody knows on what it draws. */
    private void open(Slot from) {
        double x = left(from.column()) + nodeWidth;
        shapes.add(new Shape.Line(x, from.middle(), x + 14, from.middle(), Ink.TEXT_3, 1.2, Stroke.DOTTED));
        shapes.add(new Shape.Run(x + 17, from.middle() + 4, "?", Face.SEMIBOLD, 11, Anchor.START, Ink.TEXT_2));
    }

    private static Stroke stroke(Grounds grounds) {
        return switch (grounds) {
            case OWN, STATED -> Stroke.SOLID;
            case ASSUMED -> Stroke.DASHED;
            case UNKNOWN -> Stroke.DOTTED;
        };
    }

    private void node(Relay.Node one) {
        Slot slot = layout.node(one.id());
        double[] at = {left(slot.column()), slot.top()};
        Ink edge = one.origin() ? Ink.ACCENT : Ink.TEXT_3;
        shapes.add(Shape.Box.filled(
                        at[0],
                        at[1],
                        nodeWidth,
                        RelayLayout.NODE_HEIGHT,
                        5,
                        one.origin() ? Ink.ACCENT_SOFT : Ink.SURFACE_1)
                .edged(edge, Stroke.SOLID));
        boolean two = !one.by().equals(one.label());
        run(at, two ? 14 : 21, one.by(), Face.SEMIBOLD, Ink.TEXT_1);
        if (two) {
            run(at, 27, one.label(), Face.SANS, Ink.TEXT_2);
        }
    }

    private void run(double[] at, double down, String words, Face face, Ink ink) {
        String fitted = new TableMeasure().fitted(words, face, 10, nodeWidth - 14);
        shapes.add(new Shape.Run(at[0] + 7, at[1] + down, fitted, face, 10, Anchor.START, ink));
    }

    /** The whole picture for those who do not see it. */
    private String described(String words) {
        StringBuilder all = new StringBuilder(words).append(". ");
        for (Relay.Edge edge : relay.edges()) {
            all.append(name(edge.from()))
                    .append(" draws on ")
                    .append(name(edge.to()))
                    .append(" (");
            all.append(edge.grounds().words()).append("). ");
        }
        return all.toString().strip();
    }

    private String name(@Nullable String id) {
        return relay.nodes().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.label().equals(one.by()) ? one.label() : one.by() + ", " + one.label())
                .findFirst()
                .orElse(id == null ? "something not known" : "something else");
    }
}
