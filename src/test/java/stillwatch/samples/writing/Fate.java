package stillwatch.samples.writing;

import org.jspecify.annotations.Nullable;

/** What an importer has to do with a row, decided by whoever planted it. */
public sealed interface Fate {
    Fate ACCEPTED = new Accepted("");
    Fate DUPLICATE = new Duplicate("");

    /** What is odd about the row, for the README; empty for a row like any other. */
    String note();

    record Accepted(String note) implements Fate {}

    /** An earlier file of the same import order brought it already. */
    record Duplicate(String note) implements Fate {}

    /**
     * @param column where the reason is, as the header names it; null where no single column is at fault
     * @param keyword what the reason has to contain; null where any plain reason will do
     */
    record Rejected(@Nullable String column, @Nullable String keyword, String note) implements Fate {}
}
