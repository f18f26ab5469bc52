package stillwatch.journal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.Sha256;

/** A hash of the chain that was kept elsewhere, alone or in a seal; it finds what was rewritten or cut off since. */
public record Anchor(String hash, @Nullable Seal seal) {

    public static Anchor of(Seal seal) {
        return new Anchor(seal.hash(), seal);
    }

    /** Refuses what is not a hash. */
    public static Anchor of(String hash) {
        String lower = hash.strip().toLowerCase(Locale.ROOT);
        if (!Sha256.looksLikeOne(lower)) {
            throw new IllegalArgumentException("\"" + hash.strip() + "\" is not a hash: 64 digits 0-9 a-f are wanted");
        }
        return new Anchor(lower, null);
    }

    /** {@code found}: the entry of the chain with this hash, if there is one. */
    Finding finding(@Nullable Head found, long entries) {
        if (found == null) {
            return new Finding(this, 0, 0, false);
        }
        return new Finding(this, found.seq(), entries - found.seq(), seal == null || seal.names(found));
    }

    /** What checking against it found: which entry has the hash (0 for none), how many came after it, whether a seal fits. */
    public record Finding(Anchor anchor, long entry, long since, boolean sealFits) {
        public boolean holds() {
            return entry > 0
                    && sealFits
                    && (anchor.seal() == null || anchor.seal().signature() != Seal.Signature.BAD);
        }

        @Override
        public String toString() {
            if (entry == 0) {
                return "this hash is not in the chain: it was rewritten, or cut before that entry";
            }
            String added =
                    "entry " + entry + ", " + since + (since == 1 ? " entry was" : " entries were") + " added since";
            if (!sealFits) {
                return added + "; but the seal names another case, number or time: it was changed";
            }
            return anchor.seal() == null
                    ? added
                    : added + "; " + anchor.seal().signature().words();
        }
    }
}
