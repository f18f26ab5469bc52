package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which things on a line get a label, and how much room for it: beside the thing where the next is far enough, else below in
 * one of some rows, else before it. What begins later in a row ends the room of what stands before it, so no two overlap.
 */
final class LabelRows {
    static final double LEAST = 64;
    static final double GAP = 8;
    private static final double BESIDE = 4;
    /** So much a usual title needs: less is taken only where there is nothing better. */
    private static final double USUAL = 150;

    private static final double MOST = 240;
    /** As many are named by their first, with how many more there are. */
    private static final int SOME = 9;

    private final double left;
    private final double right;
    private final double[] startOfLast;
    private final double[] endOfLast;
    private final List<Placed> placed = new ArrayList<>();

    /** {@code row} is 0 beside the thing, and counts downwards; {@code toEnd}: it ends where its room does. */
    record Placed(Item item, int row, double x, double room, boolean toEnd) {}

    private LabelRows(int below, double left, double right) {
        this.left = left;
        this.right = right;
        this.startOfLast = new double[below + 1];
        this.endOfLast = new double[below + 1];
        Arrays.fill(startOfLast, Double.NEGATIVE_INFINITY);
        Arrays.fill(endOfLast, left);
    }

    /** {@code items} from left to right between the two edges, none touching the next. */
    static List<Placed> of(List<Item> items, int below, double left, double right) {
        LabelRows rows = new LabelRows(below, left, right);
        for (int i = 0; i < items.size(); i++) {
            double before = i == 0 ? left : items.get(i - 1).right() + GAP;
            double next = i + 1 < items.size() ? items.get(i + 1).left() : right;
            if (items.get(i).n() <= SOME) {
                rows.place(items.get(i), before, next);
            }
        }
        return rows.cut();
    }

    private void place(Item item, double before, double next) {
        double least = item.single() ? LEAST : USUAL;
        Placed best = null;
        for (Placed one : List.of(behind(item, next), below(item), ahead(item, before), belowAndAhead(item))) {
            boolean better = best == null || best.room() < Math.min(USUAL, one.room());
            best = one.room() >= least && better ? one : best;
        }
        if (best != null) {
            startOfLast[best.row()] = best.x();
            endOfLast[best.row()] = best.x() + best.room();
            placed.add(best);
        }
    }

    private Placed behind(Item item, double next) {
        double x = item.right() + BESIDE;
        return new Placed(item, 0, x, Math.min(MOST, Math.min(next, right) - GAP - x), false);
    }

    private Placed below(Item item) {
        int row = emptiest();
        double x = item.left();
        boolean free = row > 0 && x - startOfLast[row] - GAP >= USUAL;
        return new Placed(item, row, x, free ? Math.min(MOST, right - x) : 0, false);
    }

    private Placed ahead(Item item, double before) {
        double end = item.left() - BESIDE;
        return ending(item, 0, end, end - Math.max(before, endOfLast[0] + GAP));
    }

    /** Near the right edge it ends below the thing, if what stands there keeps enough. */
    private Placed belowAndAhead(Item item) {
        int row = emptiest();
        double room = item.right() - Math.max(left, startOfLast[row] + USUAL + GAP);
        return ending(item, row, item.right(), row > 0 ? room : 0);
    }

    private static Placed ending(Item item, int row, double end, double room) {
        double wide = Math.clamp(room, 0, MOST);
        return new Placed(item, row, end - wide, wide, true);
    }

    /** The row below in which the last label began the longest ago; the first of several alike, 0 where there is none. */
    private int emptiest() {
        int best = 0;
        for (int row = 1; row < startOfLast.length; row++) {
            best = best == 0 || startOfLast[row] < startOfLast[best] ? row : best;
        }
        return best;
    }

    /** The room of each ends where the next of its row begins. */
    private List<Placed> cut() {
        double[] next = new double[startOfLast.length];
        Arrays.fill(next, Double.POSITIVE_INFINITY);
        List<Placed> all = new ArrayList<>();
        for (Placed one : placed.reversed()) {
            double room = Math.min(one.room(), next[one.row()] - GAP - one.x());
            double x = one.x();
            next[one.row()] = x;
            all.add(new Placed(one.item(), one.row(), x, room, one.toEnd()));
        }
        return all.reversed();
    }
}
