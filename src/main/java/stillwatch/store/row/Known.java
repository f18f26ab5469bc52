package stillwatch.store.row;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import stillwatch.store.sql.HexId;

/** Tells which rows are there already. */
interface Known {
    /** So many look-ups one by one cost as much as loading all ids once. */
    int ROWS_FOR_ONE_LOOKUP = 20;

    /** The number of the row with this id, or {@link KeyTable#NONE}. */
    long find(HexId id);

    static Known of(KeyTable keys, long lookups) {
        long there = keys.count();
        if (there == 0) {
            return id -> KeyTable.NONE;
        }
        return lookups < there / ROWS_FOR_ONE_LOOKUP ? keys::find : loaded(keys, there);
    }

    private static Known loaded(KeyTable keys, long there) {
        FlatIds ids = new FlatIds(there);
        LongArrayList nrs = new LongArrayList((int) Math.min(there, 1 << 29));
        keys.each((hi, lo, nr) -> {
            nrs.add(nr);
            ids.put(hi, lo, nrs.size());
        });
        return id -> {
            int index = ids.get(id.hi(), id.lo());
            return index == 0 ? KeyTable.NONE : nrs.getLong(index - 1);
        };
    }
}
