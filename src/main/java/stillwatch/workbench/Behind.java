package stillwatch.workbench;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stillwatch.store.Tables;
import stillwatch.store.entry.EntryTable;

/** What entries did in the end: an undoing does to a case what the entry does that it takes back or brings back. */
record Behind(Tables tables) {
    /** What an order to destroy did can no longer be told. */
    static final String UNKNOWN = "content-destroyed";

    /** The words of what was done behind this entry. */
    Set<String> since(long seq) {
        return tables.entries().since(seq).stream()
                .map(this::of)
                .map(found -> found.map(EntryTable.Line::action).orElse(UNKNOWN))
                .collect(Collectors.toSet());
    }

    /** The entry an undoing leads to, and on, until to one that is no undoing; itself where it is none. */
    Optional<EntryTable.Line> of(EntryTable.Line line) {
        Optional<EntryTable.Line> at = Optional.of(line);
        while (at.isPresent() && at.get().action().equals("undone")) {
            String target = at.get().target();
            at = target == null ? Optional.empty() : tables.entries().at(Long.parseLong(target));
        }
        return at;
    }
}
