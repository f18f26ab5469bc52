package stillwatch.workbench;

import java.util.List;
import stillwatch.store.entry.EntryTable;

/** Entries, newest first; {@code next} is where to go on, 0 at the end. */
public record HistoryPage(List<EntryTable.Line> lines, long next) {}
