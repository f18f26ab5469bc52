package stillwatch.timeline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import stillwatch.drawing.Anchor;
import stillwatch.drawing.Drawing;
import stillwatch.drawing.Shape;
import stillwatch.drawing.TextMeasure;

/** Where every text of a drawing lies, cut off where it does not show. */
record Texts(List<Box> all) {
    record Box(String text, double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        Box cut(Shape.Clip by) {
            return new Box(
                    text,
                    Math.max(left, by.x()),
                    Math.max(top, by.y()),
                    Math.min(right, by.x() + by.width()),
                    Math.min(bottom, by.y() + by.height()));
        }

        boolean shows() {
            return left < right && top < bottom;
        }
    }

    static Texts of(Drawing drawing, TextMeasure measure) {
        return new Texts(boxes(drawing.shapes(), measure));
    }

    private static List<Box> boxes(List<Shape> shapes, TextMeasure measure) {
        List<Box> found = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Run run) {
                double width = measure.width(run.text(), run.face(), run.size());
                double left = run.anchor() == Anchor.START ? run.x() : run.anchor() == Anchor.END ? run.x() - width : run.x() - width / 2;
                found.add(new Box(run.text(), left, run.baseline() - 8, left + width, run.baseline() + 2));
            } else if (shape instanceof Shape.Clip clip) {
                boxes(clip.shapes(), measure).stream()
                        .map(box -> box.cut(clip))
                        .filter(Box::shows)
                        .forEach(found::add);
            }
        }
        return found;
    }

    void assertApart() {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                assertThat(all.get(i).overlaps(all.get(j)))
                        .as("%s over %s", all.get(i), all.get(j))
                        .isFalse();
            }
        }
    }
}
