package stillwatch.journal;

import java.util.ArrayList;
import java.util.List;

/** What is worth saying about a journal that is no damage. */
final class Notes {
    private final List<String> clock = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private String lastAt = "";

    /** Times are all written alike, so that they compare as text. */
    void time(long entry, String at) {
        if (at.compareTo(lastAt) < 0) {
            clock.add("the clock ran backwards at entry " + entry);
        }
        lastAt = at;
    }

    void tornTail(int bytes) {
        others.add("an unfinished last line of " + bytes + " bytes was not acknowledged; it is not damage");
    }

    void lost(long entry) {
        others.add("entry " + entry + " has no content; no order to destroy it stands before the damage");
    }

    List<String> with(List<Long> unfinished) {
        List<String> all = new ArrayList<>(clock);
        all.addAll(others);
        unfinished.forEach(
                entry -> all.add("entry " + entry + " was ordered destroyed, but its content is still there"));
        return List.copyOf(all);
    }
}
