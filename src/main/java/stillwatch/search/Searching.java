package stillwatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import stillwatch.progress.Cancelled;
import stillwatch.progress.Progress;
import stillwatch.search.query.Asked;

/** Answers questions from what was committed last; a commit meanwhile changes nothing for a question under way. */
final class Searching implements AutoCloseable {
    private final SearcherManager searchers;
    private volatile boolean checked;

    Searching(Directory directory) throws IOException {
        searchers = new SearcherManager(directory, null);
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    Found find(Asked asked, Page page, Progress progress) throws IOException {
        if (asked.nothing()) {
            return Found.NOTHING;
        }
        if (!checked) {
            check();
        }
        return with(searcher -> find(searcher, asked, page, progress));
    }

    private static Found find(IndexSearcher searcher, Asked asked, Page page, Progress progress) throws IOException {
        Finds finds =
                searcher.search(new LuceneQuery(searcher.getIndexReader()).of(asked), new FindsOnce(page, progress));
        Marker marker = new Marker(asked);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (Find find : finds.page()) {
            hits.add(hit(find, stored.document(find.doc()), marker));
        }
        return new Found(finds.total(), finds.orMore(), finds.perKind(), hits);
    }

    private static Hit hit(Find find, Document kept, Marker marker) {
        return new Hit(
                kept.get(Fields.KEPT_KEY),
                kept.get(Fields.KEPT_TARGET),
                Fields.kind(find.target()),
                marker.whole(kept.get(Fields.KEPT_TITLE)),
                marker.snippet(kept.get(Fields.KEPT_TEXT)),
                find.score());
    }

    /** Before the first question too: a flipped bit would hide finds without a word, and reading 100 MB takes 30 ms. */
    void check() throws IOException {
        checked = with(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        });
    }

    private interface Use<T> {
        T apply(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Use<T> use) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return use.apply(searcher);
        } catch (IOException e) {
            throw new DamagedIndex(e);
        } catch (Cancelled e) {
            throw e;
        } catch (RuntimeException | InternalError e) {
            throwIfDamaged(searcher);
            throw e;
        } finally {
            searchers.release(searcher);
        }
    }

    /** Postings are read unchecked: a flipped bit shows as any exception. Only the checksums tell it from a bug of ours. */
    private static void throwIfDamaged(IndexSearcher searcher) throws DamagedIndex {
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
        } catch (IOException | RuntimeException | InternalError e) {
            throw new DamagedIndex(e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }
}
