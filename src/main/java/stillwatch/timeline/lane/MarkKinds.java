package stillwatch.timeline.lane;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import stillwatch.casefile.Mark;
import stillwatch.timeline.EventOrder;

/** Which events run through all lanes: those that are marks by themselves, and kinds that a person chooses. */
public final class MarkKinds {
    /** Stands, among the kinds of a view, for every event that is a mark by its kind or by a detail of its own. */
    public static final String BY_THEMSELVES = "";

    private static final List<String> WORDS = List.of(
            "release",
            "letter",
            "memo",
            "filing",
            "announcement",
            "hearing",
            "statement",
            "ruling",
            "order",
            "publication");

    private MarkKinds() {}

    /** Marks by themselves where there are any, and the kinds met in a case that have such a word in them. */
    public static Set<String> suggested(EventOrder events) {
        Set<String> found = new TreeSet<>();
        if (events.anyMark()) {
            found.add(BY_THEMSELVES);
        }
        for (String kind : events.kinds()) {
            List<String> words = List.of(kind.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
            if (Mark.of(kind, List.of()).isEmpty()
                    && words.stream().anyMatch(word -> WORDS.stream().anyMatch(word::startsWith))) {
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
        boolean marks = kinds.contains(BY_THEMSELVES);
        for (int place = 0; !kinds.isEmpty() && place < events.dated(); place++) {
            boolean is = marks && events.isMark(place) || wanted.get(events.kind(place));
            if (is && kept.get(place)) {
                found.add(place);
            }
        }
        return found.toIntArray();
    }
}
