package stillwatch.journal;

import java.util.ArrayList;
import java.util.List;

/** What is worth saying about a journal that is no damage. */
final class Notes {
    private static final int MOST = 10;
    private final List<String> notes = new ArrayList<>();
    private String lastAt = "";
    private long backwards;

    /** Times are all written alike, so that they compare as text. */
    void time(long entry, String at) {
        if (at.compareTo(lastAt) < 0 && ++backwards <= MOST) {
            notes.add("the clock ran backwards at entry " + entry + ": " + at + " after " + lastAt);
        }
        lastAt = at;
    }

    void tornTail(int bytes) {
        notes.add("an unfinished last line of " + bytes + " bytes was not acknowledged; it is not damage");
    }

    List<String> with(List<Long> unfinished) {
        List<String> all = new ArrayList<>(notes);
        if (backwards > MOST) {
            all.add("the clock ran backwards at " + (backwards - MOST) + " further entries");
        }
        unfinished.stream()
                .limit(MOST)
                .forEach(entry -> all.add("entry " + entry + " was ordered destroyed, but its content is still there"));
        return all;
    }
}
