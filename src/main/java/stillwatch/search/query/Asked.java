package stillwatch.search.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A question: every clause of {@code all} and none of {@code none}; of each sort of limit in {@code only} one, none of
 * {@code without}. {@code shortened}: the text was longer than anybody types, its end was left out.
 */
public record Asked(List<Clause> all, List<Clause> none, List<Limit> only, List<Limit> without, boolean shortened) {
    public Asked {
        all = List.copyOf(all);
        none = List.copyOf(none);
        only = List.copyOf(only);
        without = List.copyOf(without);
    }

    /**
     * Understands any text: words, "phrases", -without, begin*, kind:account, id:…, import:17, and of what
     * people made tag:x and by:name. What looks like one of these
     * but is none is taken as words.
     */
    public static Asked of(String text) {
        return new AskedText(text).read();
    }

    public boolean nothing() {
        return all.isEmpty() && none.isEmpty() && only.isEmpty() && without.isEmpty();
    }

    /** The same question within one more limit; limits of one sort widen each other. */
    public Asked within(Limit limit) {
        List<Limit> more = new ArrayList<>(only);
        more.add(limit);
        return new Asked(all, none, more, without, shortened);
    }
}
