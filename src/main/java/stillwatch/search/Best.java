package stillwatch.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The best finds so far, each target once. */
final class Best {
    private final int most;
    private final TreeSet<Find> finds = new TreeSet<>(Find.BEST_FIRST);
    private final Map<Long, Find> ofTarget = new HashMap<>();
    private float worst = Float.NEGATIVE_INFINITY;

    Best(int most) {
        this.most = most;
    }

    /** Whether a find with this score could matter; asked for every document, so it only compares. */
    boolean mayTake(float score) {
        return score >= worst;
    }

    void offer(Find find) {
        Find inItsWay = ofTarget.get(find.target());
        if (inItsWay == null && finds.size() == most) {
            inItsWay = finds.isEmpty() ? find : finds.last();
        }
        if (inItsWay == null) {
            keep(find);
        } else if (Find.BEST_FIRST.compare(find, inItsWay) < 0) {
            finds.remove(inItsWay);
            ofTarget.remove(inItsWay.target());
            keep(find);
        }
    }

    List<Find> inOrder() {
        return List.copyOf(finds);
    }

    private void keep(Find find) {
        finds.add(find);
        ofTarget.put(find.target(), find);
        if (finds.size() == most) {
            worst = finds.last().score();
        }
    }
}
