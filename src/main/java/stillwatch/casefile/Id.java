package stillwatch.casefile;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import stillwatch.casefile.canon.CanonicalJson;
import stillwatch.casefile.canon.Sha256;

/** The name of a record, the same in journal, exports and on screen: "account-" and 24 hex digits, "annotation-17-1" or "entry-17". */
public record Id(Kind kind, String tail) implements Comparable<Id> {
    private static final int BYTES = 12;

    /** For what can arrive twice: 96 bits of SHA-256 over the natural key, its bytes unchanged. */
    public static Id natural(Kind kind, List<String> naturalKey) {
        MessageDigest digest = Sha256.digest();
        digest.update(CanonicalJson.bytes(naturalKey));
        return of(kind, digest.digest());
    }

    /** For what is known by a hash already; takes its first 96 bits. */
    public static Id of(Kind kind, byte[] hash) {
        return new Id(kind, HexFormat.of().formatHex(hash, 0, BYTES));
    }

    /** For what a person made, the n-th thing of journal entry {@code seq}. */
    public static Id made(Kind kind, long seq, int n) {
        return new Id(kind, seq + "-" + n);
    }

    /** Whether a person made it, rather than an import brought it. */
    public boolean isMade() {
        return tail.matches("\\d{1,15}-\\d{1,9}");
    }

    /** Whether it looks like an id at all: 24 hex digits, or the entry and the place in it of what a person made. */
    public boolean isWhole() {
        return isMade() || tail.matches("[0-9a-f]{24}");
    }

    /** For an entry of the journal itself. */
    public static Id entry(long seq) {
        return new Id(Kind.ENTRY, Long.toString(seq));
    }

    /** Refuses what is not an id. */
    public static Id parse(String text) {
        for (Kind kind : Kind.values()) {
            if (text.startsWith(kind.word() + "-")) {
                return new Id(kind, text.substring(kind.word().length() + 1));
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is not an id of this case");
    }

    /** The 12 bytes of an id that came from a hash. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(tail);
    }

    @Override
    public int compareTo(Id other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : tail.compareTo(other.tail);
    }

    @Override
    public String toString() {
        return kind.word() + "-" + tail;
    }
}
