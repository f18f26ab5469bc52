package stillwatch.brief.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stillwatch.casefile.claim.Grounds;
import stillwatch.claims.Relay;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Shape;

class RelayPictureTest {
    private static final int PICTURES = 300;

    /** Reports draw on reports that come after them, so that there is no circle. */
    private static Relay relay(Random chance) {
        int count = 2 + chance.nextInt(9);
        List<Relay.Node> nodes = new ArrayList<>();
        List<Relay.Edge> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(new Relay.Node("n" + i, "Report " + i, "Paper " + i, true, i == count - 1));
            if (i < count - 1) {
                edges.add(edge(i, i + 1 + chance.nextInt(Math.min(4, count - i - 1)), chance));
            }
            if (i < count - 2 && chance.nextBoolean()) {
                edges.add(edge(i, count - 1, chance));
            }
        }
        return new Relay(nodes, edges);
    }

    private static Relay.Edge edge(int from, int to, Random chance) {
        Grounds grounds = chance.nextBoolean() ? Grounds.STATED : Grounds.ASSUMED;
        return new Relay.Edge("n" + from, "n" + to, grounds, null);
    }

    @Test
    void no_line_crosses_a_box() {
        Random chance = new Random(11);
        for (int i = 0; i < PICTURES; i++) {
            Relay relay = relay(chance);
            // Where ways are longer than there are columns, some lead back; those are not told apart here.
            if (longest(relay) <= 4) {
                Drawing drawing = RelayPicture.of(relay, "words").orElseThrow();
                assertThat(crossed(drawing)).as("%s", relay).isEmpty();
            }
        }
    }

    private static int longest(Relay relay) {
        int[] depth = new int[relay.nodes().size()];
        for (int round = 0; round < depth.length; round++) {
            for (Relay.Edge edge : relay.edges()) {
                int from = Integer.parseInt(edge.from().substring(1));
                int to = Integer.parseInt(String.valueOf(edge.to()).substring(1));
                depth[to] = Math.max(depth[to], depth[from] + 1);
            }
        }
        return depth[depth.length - 1];
    }

    private static List<Shape> crossed(Drawing drawing) {
        List<Shape> found = new ArrayList<>();
        for (Shape line : drawing.shapes()) {
            for (Shape box : drawing.shapes()) {
                if (line instanceof Shape.Line one && box instanceof Shape.Box other && crosses(one, other)) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    private static boolean crosses(Shape.Line line, Shape.Box box) {
        Rectangle2D inside = new Rectangle2D.Double(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
        return inside.intersectsLine(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    }

    @Test
    void every_node_stands_by_itself_within_the_picture() {
        Random chance = new Random(12);
        for (int i = 0; i < PICTURES; i++) {
            Drawing drawing = RelayPicture.of(relay(chance), "words").orElseThrow();
            List<Rectangle2D> boxes = new ArrayList<>();
            for (Shape one : drawing.shapes()) {
                if (one instanceof Shape.Box box) {
                    boxes.add(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
                }
            }
            Rectangle2D page = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
            assertThat(boxes).allMatch(page::contains);
            for (Rectangle2D one : boxes) {
                assertThat(boxes.stream().filter(one::intersects)).hasSize(1);
            }
        }
    }
}
