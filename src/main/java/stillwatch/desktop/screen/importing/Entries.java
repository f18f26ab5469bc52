package stillwatch.desktop.screen.importing;

import org.jspecify.annotations.Nullable;
import stillwatch.desktop.frame.ScreenName;
import stillwatch.desktop.frame.Where;

/** Entries of the journal as places: "entry-17". */
final class Entries {
    private static final String BEFORE = "entry-";

    private Entries() {}

    static Where receipt(@Nullable Long seq, String words) {
        return new Where(ScreenName.IMPORT, seq == null ? null : BEFORE + seq, words);
    }

    static Where history(long seq) {
        return Where.of(ScreenName.HISTORY).at(BEFORE + seq);
    }

    /** Null where the id is none of an entry. */
    static @Nullable Long seq(@Nullable String id) {
        return id != null && id.matches(BEFORE + "\\d{1,18}") ? Long.valueOf(id.substring(BEFORE.length())) : null;
    }
}
