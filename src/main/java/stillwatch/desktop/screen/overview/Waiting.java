package stillwatch.desktop.screen.overview;

import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.Where;

/**
 * Something that waits for a person.
 *
 * @param next the same as something to do, "Decide on ring 7"
 * @param id what to go to; null where {@code where} says it
 */
record Waiting(
        Sort sort,
        String what,
        String detail,
        String next,
        @Nullable String id,
        @Nullable Where where) {

    /** Why it waits. */
    enum Sort {
        CONFLICT("conflict"),
        UNDECIDED("how it stands"),
        QUESTION("question"),
        CLAIMED("claimed"),
        UNSURE("unsure"),
        REJECTED("receipt"),
        UNASSESSED("to assess"),
        UNDATED("no time");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
