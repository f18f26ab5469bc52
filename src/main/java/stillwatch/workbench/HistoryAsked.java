package stillwatch.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.search.analysis.Plain;
import stillwatch.store.Tables;
import stillwatch.store.entry.EntryTable;

/**
 * What entries of the history are looked for.
 *
 * @param words all of them must stand in what an entry says, its number, its action or who did it
 * @param by whose entries; null for everybody's
 * @param actions which kinds of action, "file-imported"; none for all of them
 */
public record HistoryAsked(String words, @Nullable String by, Set<String> actions) {
    public static final HistoryAsked EVERYTHING = new HistoryAsked("", null);
    private static final int BLOCK = 1000;

    public HistoryAsked(String words, @Nullable String by) {
        this(words, by, Set.of());
    }

    /** The newest before this entry; reads on until it has found as many. */
    HistoryPage page(Tables tables, long before, int limit) {
        List<EntryTable.Line> found = new ArrayList<>();
        long at = before;
        List<EntryTable.Line> block = next(tables, at, limit);
        while (!block.isEmpty() && found.size() < limit) {
            at = take(block, found, limit);
            block = next(tables, at, limit);
        }
        return new HistoryPage(List.copyOf(found), block.isEmpty() ? 0 : at);
    }

    private List<EntryTable.Line> next(Tables tables, long before, int limit) {
        return tables.entries().before(before, everything() ? limit : BLOCK);
    }

    /** Answers the last entry it looked at. */
    private long take(List<EntryTable.Line> block, List<EntryTable.Line> found, int limit) {
        long at = 0;
        for (EntryTable.Line line : block) {
            at = line.seq();
            if (meets(line)) {
                found.add(line);
            }
            if (found.size() == limit) {
                break;
            }
        }
        return at;
    }

    private boolean everything() {
        return words.isBlank() && by == null && actions.isEmpty();
    }

    private boolean meets(EntryTable.Line line) {
        if ((by != null && !by.equals(line.by())) || (!actions.isEmpty() && !actions.contains(line.action()))) {
            return false;
        }
        if (words.isBlank()) {
            return true;
        }
        String said = Plain.of(
                line.seq() + " " + line.action() + " " + line.summary() + " " + line.by() + " " + line.target());
        return Arrays.stream(Plain.of(words.strip()).split("\\s+", -1)).allMatch(said::contains);
    }
}
