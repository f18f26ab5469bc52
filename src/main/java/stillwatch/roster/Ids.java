package stillwatch.roster;

import java.util.OptionalInt;
import stillwatch.casefile.Id;
import stillwatch.casefile.Kind;
import stillwatch.store.sql.HexId;

/** The ids of the accounts, which are in their order. */
record Ids(long[] hi, int[] lo) {
    void set(int row, HexId id) {
        hi[row] = id.hi();
        lo[row] = id.lo();
    }

    int size() {
        return hi.length;
    }

    Id at(int row) {
        return new HexId(hi[row], lo[row]).id(Kind.ACCOUNT);
    }

    OptionalInt row(Id account) {
        HexId wanted = HexId.of(account);
        int low = 0;
        int high = hi.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = new HexId(hi[middle], lo[middle]).compareTo(wanted);
            if (order == 0) {
                return OptionalInt.of(middle);
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return OptionalInt.empty();
    }
}
