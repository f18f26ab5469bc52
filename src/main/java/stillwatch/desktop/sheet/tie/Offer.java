package stillwatch.desktop.sheet.tie;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.progress.Progress;
import stillwatch.search.Hit;
import stillwatch.store.Tables;
import stillwatch.workbench.OpenCase;

/** Something found that could be connected; {@code already}: it is. */
public record Offer(Id id, Named named, boolean already) {
    private static final int OF_EACH = 8;

    /** What a search for these words finds of some kinds, the best of each. */
    public static List<Offer> of(OpenCase opened, Asked asked, Progress progress) throws IOException {
        String limits =
                asked.kinds().stream().map(kind -> " kind:" + kind.word()).collect(Collectors.joining());
        List<Hit> hits = opened.searchEachKind(begun(asked.words()) + limits, OF_EACH, progress)
                .hits();
        return opened.read(tables -> offers(tables, hits, asked));
    }

    /** {@code already}: what the thing is connected with, and itself. */
    public record Asked(String words, Set<Kind> kinds, Set<Id> already) {}

    /** The last word may still be being typed. */
    static String begun(String typed) {
        String words = typed.strip();
        boolean word = !words.isEmpty() && Character.isLetterOrDigit(words.codePointBefore(words.length()));
        return word ? words + "*" : words;
    }

    private static List<Offer> offers(Tables tables, List<Hit> hits, Asked asked) {
        Map<Id, Offer> offers = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Id id = Id.parse(hit.target());
            if (asked.kinds().contains(id.kind())) {
                offers.computeIfAbsent(
                        id,
                        key -> new Offer(
                                key, Named.of(tables, key), asked.already().contains(key)));
            }
        }
        return List.copyOf(offers.values());
    }
}
