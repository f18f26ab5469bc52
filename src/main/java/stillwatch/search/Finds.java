package stillwatch.search;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import stillwatch.casefile.Kind;
import stillwatch.progress.Progress;

/** Counts the targets of all documents that answer, and keeps the best. */
final class Finds implements Collector {
    /** Further counting would need more memory than anybody gains by it. */
    private static final int MOST_COUNTED = 1_000_000;

    private static final int DOCS_BETWEEN_LOOKS = 1 << 12;

    private final Page page;
    private final Progress progress;
    private final LongOpenHashSet targets = new LongOpenHashSet();
    private final Map<Kind, Long> perKind = new EnumMap<>(Kind.class);
    private final Map<Kind, Best> bestOf = new EnumMap<>(Kind.class);
    private boolean orMore;
    private int docs;

    Finds(Page page, Progress progress) {
        this.page = page;
        this.progress = progress;
        Best ofAll = new Best(page.end());
        for (Kind kind : Kind.values()) {
            bestOf.put(kind, page.ofEachKind() ? new Best(page.end()) : ofAll);
        }
    }

    List<Find> page() {
        List<Find> finds = new ArrayList<>();
        bestOf.values().stream().distinct().forEach(each -> finds.addAll(each.inOrder()));
        return finds.subList(Math.min(page.offset(), finds.size()), finds.size());
    }

    long total() {
        return targets.size();
    }

    boolean orMore() {
        return orMore;
    }

    Map<Kind, Long> perKind() {
        return perKind;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new OfSegment(
                context.docBase,
                DocValues.getNumeric(context.reader(), Fields.TARGET),
                DocValues.getNumeric(context.reader(), Fields.ORDER));
    }

    private void lookWhetherToStop() {
        if (++docs % DOCS_BETWEEN_LOOKS == 0) {
            progress.stopIfCancelled();
        }
    }

    private void count(long target, Kind kind) {
        if (targets.size() == MOST_COUNTED) {
            orMore |= !targets.contains(target);
        } else if (targets.add(target)) {
            perKind.merge(kind, 1L, Long::sum);
        }
    }

    private final class OfSegment implements LeafCollector {
        private final int base;
        private final NumericDocValues target;
        private final NumericDocValues order;
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        OfSegment(int base, NumericDocValues target, NumericDocValues order) {
            this.base = base;
            this.target = target;
            this.order = order;
        }

        @Override
        public void setScorer(Scorable newScorer) {
            scorer = newScorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            lookWhetherToStop();
            target.advanceExact(doc);
            long to = target.longValue();
            Kind kind = Fields.kind(to);
            count(to, kind);
            Best best = Objects.requireNonNull(bestOf.get(kind));
            float score = scorer.score();
            if (best.mayTake(score)) {
                order.advanceExact(doc);
                best.offer(new Find(score, to, order.longValue(), base + doc));
            }
        }
    }
}
