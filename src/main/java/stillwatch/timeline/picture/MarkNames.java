package stillwatch.timeline.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where the names of marks stand above the lanes. Marks too close to be told apart have their names one below the other as far
 * as there are rows, and the last says how many more there are.
 */
final class MarkNames {
    private static final double BESIDE = 5;
    private static final double USUAL = 170;
    private static final double MOST = 300;
    /** Less than this is no room for one name of several. */
    private static final double FOR_SEVERAL = 110;

    private final double left;
    private final double right;
    private final double[] startOfLast;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * One name.
     *
     * @param at which of the marks'
     * @param more how many are not named, on the last that is
     * @param toEnd it ends where its room does
     */
    record Placed(MarkPart.Bunch bunch, int at, int more, int row, double x, double room, boolean toEnd) {
        /** Whether there is room for how many there are, and for nothing else. */
        boolean countOnly() {
            return more > 0 && room < FOR_SEVERAL;
        }
    }

    private MarkNames(int rows, double left, double right) {
        this.left = left;
        this.right = right;
        this.startOfLast = new double[rows];
        Arrays.fill(startOfLast, Double.NEGATIVE_INFINITY);
    }

    /** {@code bunches} from left to right. */
    static List<Placed> of(List<MarkPart.Bunch> bunches, int rows, double left, double right) {
        MarkNames names = new MarkNames(rows, left, right);
        bunches.forEach(names::place);
        return names.cut();
    }

    private void place(MarkPart.Bunch bunch) {
        double x = bunch.item().middle() + BESIDE;
        List<Integer> rows = free(x, bunch.places().size());
        List<Integer> before = right - x < USUAL
                ? freeBefore(bunch.item().middle(), bunch.places().size())
                : List.of();
        boolean toEnd = before.size() >= Math.max(1, rows.size());
        List<Integer> taken = toEnd ? before : rows;
        for (int i = 0; i < taken.size(); i++) {
            int row = taken.get(i);
            int more = i == taken.size() - 1 ? bunch.item().n() - taken.size() : 0;
            double end = toEnd ? bunch.item().middle() - BESIDE : right;
            double from = toEnd ? Math.max(end - MOST, taken(row)) : x;
            placed.add(new Placed(bunch, i, more, row, from, Math.min(MOST, end - from), toEnd));
            startOfLast[row] = from;
        }
    }

    /** Where in a row one may begin so that what stands there keeps what a name usually needs. */
    private double taken(int row) {
        return Math.max(left, startOfLast[row] + USUAL + LabelRows.GAP);
    }

    /** Rows with room for names that end at a place, near the right edge. */
    private List<Integer> freeBefore(double x, int most) {
        return emptiest(row -> x - BESIDE - taken(row) >= USUAL, most);
    }

    /** Rows with room at a place; one that has little only where none has more. */
    private List<Integer> free(double x, int most) {
        if (right - x < LabelRows.LEAST) {
            return List.of();
        }
        List<Integer> good = emptiest(row -> x - startOfLast[row] - LabelRows.GAP >= USUAL, most);
        return good.isEmpty() ? emptiest(row -> x - startOfLast[row] - LabelRows.GAP >= LabelRows.LEAST, 1) : good;
    }

    /** From above, those in which nothing stands or stood the longest ago. */
    private List<Integer> emptiest(IntPredicate wanted, int most) {
        return IntStream.range(0, startOfLast.length)
                .filter(wanted)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> Math.max(left - MOST, startOfLast[row])))
                .limit(most)
                .sorted()
                .toList();
    }

    /** The room of each ends where the next of its row begins. */
    private List<Placed> cut() {
        double[] next = new double[startOfLast.length];
        Arrays.fill(next, Double.POSITIVE_INFINITY);
        List<Placed> all = new ArrayList<>();
        for (Placed one : placed.reversed()) {
            double room = Math.min(one.room(), next[one.row()] - LabelRows.GAP - one.x());
            next[one.row()] = one.x();
            all.add(new Placed(one.bunch(), one.at(), one.more(), one.row(), one.x(), room, one.toEnd()));
        }
        return all.reversed();
    }
}
