package stillwatch.brief.letters;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * A cluster as it is seen: what one place on a line holds, with all that is written around it.
 *
 * @param text what it says
 * @param rings its outline in whole units of {@link Hand#EM}, up is up, beginning at nought
 * @param advance how far the next one is; less than nothing: it could not be drawn
 */
public record Drawn(String text, Contours rings, int advance) {
    static Drawn none(String text) {
        return new Drawn(text, new Contours(List.of()), -1);
    }

    boolean isDrawn() {
        return advance >= 0;
    }

    /** As an area of this size, its line beginning at nought; down is down. */
    public Path2D outline(double size) {
        Path2D path = rings.path();
        path.transform(AffineTransform.getScaleInstance(size / Hand.EM, -size / Hand.EM));
        return path;
    }

    public double advance(double size) {
        return advance * size / Hand.EM;
    }
}
