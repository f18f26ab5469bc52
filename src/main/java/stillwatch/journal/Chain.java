package stillwatch.journal;

import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.Sha256;
import stillwatch.journal.Fault.Kind;

/** Follows the chain from entry to entry: each must fit its own hashes and the entry before it. */
final class Chain {
    private @Nullable String caseId;
    private long seq;
    private String hash;

    private Chain(@Nullable String caseId, long seq, String hash) {
        this.caseId = caseId;
        this.seq = seq;
        this.hash = hash;
    }

    static Chain fromStart() {
        return new Chain(null, 0, Header.NO_HASH);
    }

    static Chain after(Head known) {
        return new Chain(known.caseId(), known.seq(), known.hash());
    }

    /** Which entry comes next. */
    long next() {
        return seq + 1;
    }

    /** The hash of the last entry that held. */
    String hash() {
        return hash;
    }

    /** Null where the line holds; the chain then stands at it. */
    @Nullable
    Fault follow(Line line) {
        Fault fault = fault(line);
        if (fault == null) {
            caseId = line.header().caseId();
            seq = line.header().seq();
            hash = line.hash();
        }
        return fault;
    }

    private @Nullable Fault fault(Line line) {
        Header header = line.header();
        if (!header.hash().equals(line.hash())) {
            return fault(Kind.HEADER_CHANGED, "its fields and its hash do not belong together");
        }
        if (caseId != null && !caseId.equals(header.caseId())) {
            return fault(Kind.OTHER_CASE, "it comes from another case");
        }
        if (header.seq() < next()) {
            return fault(Kind.ENTRY_TWICE, "entry " + header.seq() + " stands here a second time");
        }
        if (header.seq() > next()) {
            return fault(Kind.ENTRY_MISSING, "it is missing: entry " + header.seq() + " comes next");
        }
        if (!header.prev().equals(hash)) {
            return fault(Kind.LINK_BROKEN, "it does not follow the entry before: one was replaced");
        }
        if (line.content() != null && !Sha256.hex(line.content()).equals(header.body())) {
            return fault(Kind.CONTENT_CHANGED, "its content was changed");
        }
        return null;
    }

    Fault fault(Kind kind, String why) {
        return Fault.at(next(), kind, why);
    }
}
