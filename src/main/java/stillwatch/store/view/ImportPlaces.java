package stillwatch.store.view;

import java.util.Map;
import java.util.TreeMap;
import stillwatch.store.row.ImportTable;
import stillwatch.store.row.RowTables;

/** Which import holds which places, read once for many questions. */
public final class ImportPlaces {
    private final TreeMap<Long, ImportTable.Held> byFirst = new TreeMap<>();

    private ImportPlaces() {}

    public static ImportPlaces of(RowTables tables) {
        ImportPlaces places = new ImportPlaces();
        tables.imports().all().forEach(held -> places.byFirst.put(held.firstRow(), held));
        return places;
    }

    /** The entry of the import that holds this place; 0 for none. */
    public long entry(long place) {
        Map.Entry<Long, ImportTable.Held> held = byFirst.floorEntry(place);
        return held == null ? 0 : held.getValue().seq();
    }

    /** The name of its file; empty for none. */
    public String file(long place) {
        Map.Entry<Long, ImportTable.Held> held = byFirst.floorEntry(place);
        return held == null ? "" : held.getValue().action().file();
    }
}
