package stillwatch.timeline.lane;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import stillwatch.timeline.EventOrder;

/** Kinds of event that are worth a line through all lanes. */
public final class MarkKinds {
    private static final List<String> WORDS = List.of(
            "release", "letter", "memo", "filing", "announcement", "hearing", "statement", "ruling", "order", "publication");

    private MarkKinds() {}

    /** The kinds met in a case that have such a word in them. */
    public static Set<String> suggested(EventOrder events) {
        Set<String> found = new TreeSet<>();
        for (String kind : events.kinds()) {
            List<String> words = List.of(kind.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
            if (words.stream().anyMatch(word -> WORDS.stream().anyMatch(word::startsWith))) {
                found.add(kind);
            }
        }
        return found;
    }

    /** The places of dated events of these kinds, in the order of time. */
    static int[] places(EventOrder events, Set<String> kinds, BitSet kept) {
        BitSet wanted = new BitSet();
        for (int i = 1; i < events.kinds().size(); i++) {
            wanted.set(i, kinds.contains(events.kinds().get(i)));
        }
        IntArrayList found = new IntArrayList();
        for (int place = 0; !wanted.isEmpty() && place < events.dated(); place++) {
            if (wanted.get(events.kind(place)) && kept.get(place)) {
                found.add(place);
            }
        }
        return found.toIntArray();
    }
}
