package stillwatch.search;

import java.util.Collection;
import org.apache.lucene.search.CollectorManager;
import stillwatch.progress.Progress;

/** One collector for the whole index: a question is answered on the thread that asks. */
record FindsOnce(Page page, Progress progress) implements CollectorManager<Finds, Finds> {
    @Override
    public Finds newCollector() {
        return new Finds(page, progress);
    }

    @Override
    public Finds reduce(Collection<Finds> collectors) {
        return collectors.iterator().next();
    }
}
