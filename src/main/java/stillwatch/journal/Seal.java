package stillwatch.journal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.canon.CanonicalJson;

/**
 * The head of a chain to be kept elsewhere, signed or not. {@code at} is the time of that entry; key and signature are
 * Base64 as in a PEM file, both there or neither.
 */
public record Seal(
        String caseId,
        long seq,
        String hash,
        String at,
        @Nullable String key,
        @Nullable String signed) {
    private static final String KIND = "stillwatch-seal";
    private static final Set<String> KEYS = Set.of("at", "case", "hash", "key", "kind", "seq", "signature");

    /** What the signature of a seal says. */
    public enum Signature {
        NONE("the seal is not signed"),
        GOOD("the signature of the seal is good; compare its key with the one you know"),
        BAD("the signature of the seal is bad");

        private final String words;

        Signature(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Seals an entry, without a signature. */
    public static Seal of(Head head) {
        if (head.at() == null) {
            throw new IllegalArgumentException("there is no entry yet that could be sealed");
        }
        return new Seal(head.caseId(), head.seq(), head.hash(), Header.written(head.at()), null, null);
    }

    public Seal signedWith(SealKey by) {
        Seal named = new Seal(caseId, seq, hash, at, by.publicText(), null);
        return new Seal(caseId, seq, hash, at, named.key, by.sign(named.toSign()));
    }

    /** Checks with the key the seal names; whose key that is, nothing in it can prove. */
    public Signature signature() {
        if (key == null && signed == null) {
            return Signature.NONE;
        }
        boolean good = key != null && signed != null && SealKey.verifies(key, toSign(), signed);
        return good ? Signature.GOOD : Signature.BAD;
    }

    boolean names(Head found) {
        return of(found).unsigned().equals(unsigned());
    }

    private Seal unsigned() {
        return new Seal(caseId, seq, hash, at, null, null);
    }

    /** One line of canonical JSON. */
    public String text() {
        return CanonicalJson.text(tree(true)) + "\n";
    }

    private byte[] toSign() {
        return CanonicalJson.bytes(tree(false));
    }

    private Map<String, Object> tree(boolean withSignature) {
        Map<String, Object> tree =
                new TreeMap<>(Map.of("kind", KIND, "case", caseId, "seq", seq, "hash", hash, "at", at));
        if (key != null) {
            tree.put("key", key);
        }
        if (withSignature && signed != null) {
            tree.put("signature", signed);
        }
        return tree;
    }

    /** Refuses what is not a seal, in words for the person who handed it over. */
    public static Seal parse(String text) {
        Map<?, ?> map = object(text);
        if (!(map.get("seq") instanceof Long seq)) {
            throw new IllegalArgumentException("this seal does not say which entry it is of");
        }
        String hash = Anchor.of(wanted(map, "hash")).hash();
        return new Seal(wanted(map, "case"), seq, hash, wanted(map, "at"), text(map, "key"), text(map, "signature"));
    }

    private static Map<?, ?> object(String text) {
        try {
            Object tree = CanonicalJson.read(text.strip().getBytes(StandardCharsets.UTF_8));
            if (tree instanceof Map<?, ?> map && KIND.equals(map.get("kind")) && KEYS.containsAll(map.keySet())) {
                return map;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("this is not a seal of Stillwatch: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("this is not a seal of Stillwatch");
    }

    private static String wanted(Map<?, ?> map, String key) {
        String text = text(map, key);
        if (text == null) {
            throw new IllegalArgumentException("this seal lacks \"" + key + "\"");
        }
        return text;
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : null;
    }
}
