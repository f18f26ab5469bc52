package stillwatch.workbench;

import java.util.List;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.search.TextDoc;
import stillwatch.store.entry.EntryTable;

/** An entry of the history as a text to be found: what it says, reasons included. */
final class HistoryDoc {
    private HistoryDoc() {}

    static TextDoc of(EntryTable.Line line) {
        String key = Id.entry(line.seq()).toString();
        String more = line.action().replace('-', ' ') + " · " + line.at();
        return new TextDoc(key, 0, Kind.ENTRY, key, line.summary(), more, List.of(), line.by());
    }
}
