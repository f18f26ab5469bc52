package stillwatch.search;

import java.util.Comparator;

/** A document that answers, before it is read. */
record Find(float score, long target, long order, int doc) {
    /** Best first. Where the scores are equal, hashes decide: the same in every index of the same documents. */
    static final Comparator<Find> BEST_FIRST = Comparator.comparingDouble((Find find) -> -find.score)
            .thenComparingLong(Find::target)
            .thenComparingLong(Find::order)
            .thenComparingInt(Find::doc);
}
