package stillwatch.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found a moment ago. */
final class Recent {
    private static final int MOST = 12;
    private final Map<List<Term>, int[]> found = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Term>, int[]> eldest) {
            return size() > MOST;
        }
    };

    synchronized int @Nullable [] get(List<Term> terms) {
        return found.get(terms);
    }

    synchronized void put(List<Term> terms, int[] rows) {
        found.put(terms, rows);
    }
}
