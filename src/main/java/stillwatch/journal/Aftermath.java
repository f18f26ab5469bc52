package stillwatch.journal;

import stillwatch.journal.Fault.Kind;

/** Reads on behind a gap, to say whether the entry is gone or only stands elsewhere. */
final class Aftermath {
    private final Fault gap;
    private final String prev;
    private long movedTo;

    /** {@code prev} is what the entry that should stand at the gap names as the hash before it. */
    Aftermath(Fault gap, String prev) {
        this.gap = gap;
        this.prev = prev;
    }

    void see(long lineNumber, Header header) {
        if (movedTo == 0 && header.seq() == gap.entry() && header.prev().equals(prev)) {
            movedTo = lineNumber;
        }
    }

    Fault refined() {
        return movedTo == 0
                ? gap
                : Fault.at(gap.entry(), Kind.ORDER_SWAPPED, "the order was changed: it stands in line " + movedTo);
    }
}
