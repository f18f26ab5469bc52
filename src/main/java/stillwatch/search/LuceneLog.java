package stillwatch.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene from writing to standard error; what goes wrong arrives as exceptions. */
final class LuceneLog {
    /** Held, because java.util.logging forgets the level of a logger nobody holds. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private LuceneLog() {}

    static void quiet() {
        LUCENE.setLevel(Level.OFF);
    }
}
