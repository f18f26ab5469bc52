package stillwatch.intake.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Family;
import stillwatch.casefile.Observable;

/** The words for kinds of shared signals, the same in every format, so that an address from one file meets its twin from another. */
public final class SignalTypes {
    private static final Map<Family, List<String>> WORDS = Map.of(
            Family.NETWORK,
            List.of(
                    "ip",
                    "ip-range",
                    "port",
                    "domain",
                    "host",
                    "url",
                    "asn",
                    "mac",
                    "x509-md5",
                    "x509-sha1",
                    "x509-sha256",
                    "x509-serial"),
            Family.CLIENT,
            List.of(
                    "user-agent",
                    "software",
                    "device-id",
                    "cookie",
                    "ja3",
                    "hassh",
                    "jarm",
                    "mutex",
                    "registry-key",
                    "named-pipe"),
            Family.CONTENT,
            List.of(
                    "md5",
                    "sha1",
                    "sha224",
                    "sha256",
                    "sha384",
                    "sha512",
                    "sha3-256",
                    "sha3-512",
                    "ssdeep",
                    "tlsh",
                    "imphash",
                    "pehash",
                    "authentihash",
                    "vhash",
                    "filename",
                    "email-subject",
                    "text",
                    "pgp-key"),
            Family.IDENTITY,
            List.of("email", "phone", "username", "full-name", "identity-document"),
            Family.PAYMENT,
            List.of("card", "iban", "bic", "bank-account", "wallet", "payment"),
            Family.TARGETING,
            List.of("target-user", "target-email", "target-org", "target-place", "target-machine", "target"));

    private static final Map<String, Family> FAMILIES = byWord();

    private SignalTypes() {}

    /** The family a word belongs to, or null for a word that is not in the table. */
    public static @Nullable Family family(String word) {
        return FAMILIES.get(word);
    }

    /** The words of a family, those in the table; another word may be used all the same. */
    public static List<String> words(Family family) {
        return WORDS.getOrDefault(family, List.of());
    }

    /** The value as it was written: what one source calls the same is not for a reader to decide. */
    public static Observable observable(String word, String value) {
        Family family = family(word);
        if (family == null) {
            throw new IllegalArgumentException("\"" + word + "\" is no kind of signal in the table");
        }
        return new Observable(family, word, value);
    }

    private static Map<String, Family> byWord() {
        Map<String, Family> byWord = new HashMap<>();
        WORDS.forEach((family, words) -> words.forEach(word -> byWord.put(word, family)));
        return Map.copyOf(byWord);
    }
}
