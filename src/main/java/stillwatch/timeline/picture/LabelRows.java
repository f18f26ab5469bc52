package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Which things on a line get a label, and how much room for it: beside the thing where the next is far enough, else below in
 * one of some rows. What begins later in a row ends the room of what stands before it, so no two overlap.
 */
final class LabelRows {
    private static final double BESIDE = 4;
    private static final double LEAST = 64;
    private static final double MOST = 220;
    private static final double GAP = 8;
    private final double right;
    private final double[] startOfLast;
    private final List<Placed> placed = new ArrayList<>();

    /** {@code row} is 0 beside the thing, and counts downwards. */
    record Placed(Item item, int row, double x, double room) {}

    private LabelRows(int below, double right) {
        this.right = right;
        this.startOfLast = new double[below + 1];
        java.util.Arrays.fill(startOfLast, Double.NEGATIVE_INFINITY);
    }

    /** {@code items} from left to right, none touching the next; counts get a label where {@code counts} says so. */
    static List<Placed> of(List<Item> items, int below, double right, boolean counts) {
        LabelRows rows = new LabelRows(below, right);
        for (int i = 0; i < items.size(); i++) {
            if (counts || items.get(i).single()) {
                rows.place(items.get(i), i + 1 < items.size() ? items.get(i + 1).left() : right);
            }
        }
        return rows.cut();
    }

    private void place(Item item, double next) {
        double beside = item.right() + BESIDE;
        if (Math.min(next, right) - GAP - beside >= LEAST) {
            placed.add(new Placed(item, 0, beside, Math.min(MOST, Math.min(next, right) - GAP - beside)));
            return;
        }
        int best = 0;
        for (int row = 1; row < startOfLast.length; row++) {
            best = best == 0 || startOfLast[row] < startOfLast[best] ? row : best;
        }
        double x = item.left();
        if (best > 0 && x - startOfLast[best] >= LEAST + GAP && right - x >= LEAST) {
            startOfLast[best] = x;
            placed.add(new Placed(item, best, x, Math.min(MOST, right - x)));
        }
    }

    /** The room of each below ends where the next of its row begins. */
    private List<Placed> cut() {
        double[] next = new double[startOfLast.length];
        java.util.Arrays.fill(next, Double.POSITIVE_INFINITY);
        List<Placed> all = new ArrayList<>();
        for (Placed one : placed.reversed()) {
            double room = one.row() == 0 ? one.room() : Math.min(one.room(), next[one.row()] - GAP - one.x());
            next[one.row()] = one.x();
            all.add(new Placed(one.item(), one.row(), one.x(), room));
        }
        return all.reversed();
    }
}
