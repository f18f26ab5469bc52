package stillwatch.desktop.screen.history;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list; {@code said} is null while it is being read.
 *
 * @param seq the entry's number
 */
record Row(long seq, @Nullable Said said) {

    /** What an entry says; {@code undoneWho} took it back with entry {@code undoneBy}. */
    record Said(
            String at,
            String by,
            String action,
            String sentence,
            @Nullable Long undoneBy,
            @Nullable String undoneWho,
            @Nullable Long destroyedBy) {}

    String at() {
        return said == null ? "" : said.at();
    }

    String by() {
        return said == null ? "" : said.by();
    }

    String sentence() {
        return said == null ? "…" : said.sentence();
    }

    String kind() {
        return said == null ? "" : ActionKind.ofAction(said.action()).title();
    }

    boolean undone() {
        return said != null && said.undoneBy() != null;
    }
}
