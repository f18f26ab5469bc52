package stillwatch.store.fact;

import java.util.List;
import stillwatch.casefile.canon.CanonicalJson;
import stillwatch.casefile.canon.Sha256;
import stillwatch.store.sql.HexId;

/** The number of a fact: its row's number, then 20 bits for its place in the row. */
public final class FactNr {
    public static final int BITS = 20;
    public static final long PARTS = (1L << BITS) - 1;

    private FactNr() {}

    public static long of(long row, int part) {
        return row << BITS | part;
    }

    public static long row(long factNr) {
        return factNr >> BITS;
    }

    public static int part(long factNr) {
        return (int) (factNr & PARTS);
    }

    static long first(long row) {
        return row << BITS;
    }

    /** The last rows have no fact numbers of their own, so "up to the end" is the end. */
    static long last(long row) {
        return row >= Long.MAX_VALUE >> BITS ? Long.MAX_VALUE : row << BITS | PARTS;
    }

    /** The id of a fact that has one of its own: the row's for the first part, else derived from it. */
    public static HexId id(HexId row, int part) {
        if (part == 0) {
            return row;
        }
        byte[] named = CanonicalJson.bytes(List.of("part", row.hex(), part));
        return HexId.parse(Sha256.hex(named).substring(0, 24));
    }
}
