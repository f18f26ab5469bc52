package stillwatch.claims.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.claims.Book;

/**
 * Reads texts against one state of the case. What it found in a sentence it remembers, so that while somebody types only the
 * sentence they are in is read again. For one thread at a time.
 */
public final class WordingCheck {
    private static final int REMEMBERED = 20_000;
    private final Known known;
    private final List<Check> checks;
    private final Map<Key, List<Finding>> seen = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Finding>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Key(
            FieldKind kind, String sentence, @Nullable String proposition) {}

    public WordingCheck(Book book) {
        this(book, List.of(), List.of());
    }

    /** {@code unsure} and {@code behind} are what people decided of accounts and clusters. */
    public WordingCheck(Book book, List<Unsure> unsure, List<Behind> behind) {
        known = new Known(book);
        Answers answers = new Answers(book);
        checks = List.of(
                new StatusCheck(known),
                new DriftCheck(known),
                new CharacterCheck(known),
                new SuperlativeCheck(known),
                new SourceCheck(known),
                new LikelihoodCheck(),
                new EarlyCheck(known, answers),
                new FigureCheck(known),
                new SilenceCheck(known, answers),
                new QuoteCheck(known),
                new UnsureCheck(unsure),
                new ActorCheck(behind));
    }

    /** In the order in which they stand; offsets are those of the passage. */
    public List<Finding> of(Passage passage) {
        if (!passage.kind().isProse()) {
            return read(passage.kind(), passage.text(), passage.proposition());
        }
        List<Finding> all = new ArrayList<>();
        for (Sentences.Sentence one : Sentences.of(passage.text())) {
            read(passage.kind(), one.text(), passage.proposition()).forEach(found -> all.add(found.moved(one.from())));
        }
        return all;
    }

    /** The claim a sentence is about, by the words they have in common; null where that is none. */
    public @Nullable String claimOf(String sentence) {
        Claim claim = known.line(FieldKind.TEXT, sentence, null).claim();
        return claim == null ? null : claim.id();
    }

    private List<Finding> read(FieldKind kind, String text, @Nullable String proposition) {
        Key key = new Key(kind, text, proposition);
        List<Finding> known = seen.get(key);
        if (known == null) {
            known = fresh(key);
            seen.put(key, known);
        }
        return known;
    }

    private List<Finding> fresh(Key key) {
        Line line = known.line(key.kind(), key.sentence(), key.proposition());
        List<Finding> all = new ArrayList<>();
        checks.forEach(one -> one.read(line, all::add));
        all.sort(Comparator.comparingInt(Finding::from)
                .thenComparingInt(Finding::to)
                .thenComparing(Finding::rule));
        return List.copyOf(all);
    }
}
