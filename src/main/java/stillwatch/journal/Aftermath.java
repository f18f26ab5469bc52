package stillwatch.journal;

import org.jspecify.annotations.Nullable;
import stillwatch.journal.Fault.Kind;

/** Reads on behind a gap, to say whether the entries are gone or only stand elsewhere. */
final class Aftermath {
    private final Fault gap;
    private final String wantedPrev;
    private final String foundHash;
    private long wantedAt;
    private long againAt;

    /** {@code found} stands where entry {@code gap.entry()} should, which would follow {@code wantedPrev}. */
    Aftermath(Fault gap, String wantedPrev, String foundHash) {
        this.gap = gap;
        this.wantedPrev = wantedPrev;
        this.foundHash = foundHash;
    }

    void see(long lineNumber, Line line) {
        Header header = line.header();
        if (wantedAt == 0 && header.seq() == gap.entry() && header.prev().equals(wantedPrev)) {
            wantedAt = lineNumber;
        }
        if (againAt == 0 && line.hash().equals(foundHash)) {
            againAt = lineNumber;
        }
    }

    Fault refined() {
        if (gap.kind() != Kind.ENTRY_MISSING) {
            return gap;
        }
        if (againAt > 0) {
            return Fault.at(
                    gap.entry(), Kind.ENTRY_TWICE, "the entry that stands here stands again in line " + againAt);
        }
        return wantedAt == 0
                ? gap
                : Fault.at(gap.entry(), Kind.ORDER_SWAPPED, "the order was changed: it stands in line " + wantedAt);
    }

    /** What there is to look for where the line that broke the chain could not even be read: nothing. */
    static @Nullable Aftermath of(Fault fault, LineCheck.@Nullable Good bad, String wantedPrev) {
        return bad == null ? null : new Aftermath(fault, wantedPrev, bad.line().hash());
    }
}
