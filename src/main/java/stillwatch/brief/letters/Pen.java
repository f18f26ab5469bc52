package stillwatch.brief.letters;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import stillwatch.brief.letters.Contours.Spot;

/** Follows an outline and notes its points. A ring begins on its line, and each point beside it is followed by one on it. */
final class Pen {
    private static final int PIECES = 4;

    private final List<List<Spot>> rings = new ArrayList<>();
    private double x;
    private double y;

    static Contours follow(Path2D path) {
        Pen pen = new Pen();
        double[] at = new double[6];
        for (PathIterator walk = path.getPathIterator(null); !walk.isDone(); walk.next()) {
            pen.step(walk.currentSegment(at), at);
        }
        return new Contours(pen.rings.stream()
                .map(Pen::closed)
                .filter(ring -> ring.size() > 2)
                .toList());
    }

    private void step(int kind, double[] at) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                rings.add(new ArrayList<>());
                to(at[0], at[1], true);
            }
            case PathIterator.SEG_LINETO -> to(at[0], at[1], true);
            case PathIterator.SEG_QUADTO -> {
                to(at[0], at[1], false);
                to(at[2], at[3], true);
            }
            case PathIterator.SEG_CUBICTO -> cubic(at);
            default -> {}
        }
    }

    private void to(double toX, double toY, boolean on) {
        rings.getLast().add(new Spot((int) Math.round(toX), (int) Math.round(toY), on));
        if (on) {
            x = toX;
            y = toY;
        }
    }

    /** A curve pulled by two points, as pieces each pulled by one: no piece is off by what can be seen. */
    private void cubic(double[] at) {
        double[] xs = {x, at[0], at[2], at[4]};
        double[] ys = {y, at[1], at[3], at[5]};
        for (int i = 1; i <= PIECES; i++) {
            double from = (i - 1.0) / PIECES;
            double half = from + 0.5 / PIECES;
            double to = (double) i / PIECES;
            to(pull(xs, from, half, to), pull(ys, from, half, to), false);
            to(on(xs, to), on(ys, to), true);
        }
    }

    /** Where the point lies that makes a piece go through its middle. */
    private static double pull(double[] of, double from, double half, double to) {
        return 2 * on(of, half) - (on(of, from) + on(of, to)) / 2;
    }

    private static double on(double[] of, double t) {
        double u = 1 - t;
        return u * u * u * of[0] + 3 * u * u * t * of[1] + 3 * u * t * t * of[2] + t * t * t * of[3];
    }

    /** A ring ends where it began without saying so twice. */
    private static List<Spot> closed(List<Spot> ring) {
        boolean twice = ring.size() > 1 && ring.getFirst().equals(ring.getLast());
        return twice ? List.copyOf(ring.subList(0, ring.size() - 1)) : List.copyOf(ring);
    }
}
