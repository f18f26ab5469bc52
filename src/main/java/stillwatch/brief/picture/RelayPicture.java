package stillwatch.brief.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private static final double NODE_HEIGHT = 34;
    private static final double ROW = 46;
    private static final double GAP = 56;
    private static final double TOP = 8;

    private final Relay relay;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, double[]> places = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final double nodeWidth;

    private RelayPicture(Relay relay) {
        this.relay = relay;
        relay.nodes().forEach(one -> columns.put(one.id(), 0));
        push();
        int count = columns.values().stream().max(Integer::compare).orElse(0) + 1;
        this.nodeWidth = Math.min(220, (WIDTH - (count - 1) * GAP - 20) / count);
    }

    /** Empty where nothing leads anywhere. */
    public static Optional<Drawing> of(Relay relay, String words) {
        return relay.edges().isEmpty() ? Optional.empty() : Optional.of(new RelayPicture(relay).drawn(words));
    }

    /** Each as far to the right as its longest way asks for; a circle ends where there are no more nodes. */
    private void push() {
        for (int round = 0; round < relay.nodes().size(); round++) {
            for (Relay.Edge edge : relay.edges()) {
                String to = edge.to();
                if (to != null && columns.containsKey(to) && columns.containsKey(edge.from())) {
                    int next = Math.min(columns.get(edge.from()) + 1, 4);
                    columns.merge(to, next, Math::max);
                }
            }
        }
    }

    private Drawing drawn(String words) {
        Map<Integer, Integer> rows = new HashMap<>();
        for (Relay.Node one : relay.nodes()) {
            int column = columns.getOrDefault(one.id(), 0);
            int row = rows.merge(column, 1, Integer::sum) - 1;
            places.put(one.id(), new double[] {column * (nodeWidth + GAP) + 1, TOP + row * ROW});
        }
        relay.edges().forEach(this::edge);
        relay.nodes().forEach(this::node);
        int most = rows.values().stream().max(Integer::compare).orElse(1);
        double width = columns.values().stream().max(Integer::compare).orElse(0) * (nodeWidth + GAP) + nodeWidth + 30;
        return new Drawing(
                Math.min(WIDTH, width), TOP + most * ROW, "How this claim was relayed", described(words), shapes);
    }

    private void edge(Relay.Edge edge) {
        double[] from = places.get(edge.from());
        if (from == null) {
            return;
        }
        double x = from[0] + nodeWidth;
        double y = from[1] + NODE_HEIGHT / 2;
        double[] to = edge.to() == null ? null : places.get(edge.to());
        Stroke stroke = stroke(edge.grounds());
        if (to == null) {
            shapes.add(new Shape.Line(x, y, x + 14, y, Ink.TEXT_3, 1.2, Stroke.DOTTED));
            shapes.add(new Shape.Run(x + 17, y + 4, "?", Face.SEMIBOLD, 11, Anchor.START, Ink.TEXT_2));
            return;
        }
        double end = to[1] + NODE_HEIGHT / 2;
        shapes.add(new Shape.Line(x, y, to[0] - 4, end, Ink.TEXT_2, 1.4, stroke));
        shapes.add(new Shape.Dot(Shape.Form.DISC, to[0] - 4, end, 2.6, Ink.TEXT_2));
    }

    private static Stroke stroke(Grounds grounds) {
        return switch (grounds) {
            case OWN, STATED -> Stroke.SOLID;
            case ASSUMED -> Stroke.DASHED;
            case UNKNOWN -> Stroke.DOTTED;
        };
    }

    private void node(Relay.Node one) {
        double[] at = places.get(one.id());
        if (at == null) {
            return;
        }
        Ink edge = one.origin() ? Ink.ACCENT : Ink.TEXT_3;
        shapes.add(Shape.Box.filled(
                        at[0], at[1], nodeWidth, NODE_HEIGHT, 5, one.origin() ? Ink.ACCENT_SOFT : Ink.SURFACE_1)
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
