package stillwatch.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import stillwatch.casefile.Kind;
import stillwatch.search.analysis.Plain;

/** What the index keeps of a document, by name. */
final class Fields {
    /** The words of title and text, with positions. */
    static final String WORDS = "words";
    /** Only for documents outside of imports; those of an import come and go together. */
    static final String KEY = "key";

    static final String GROUP = "group";
    static final String KIND = "kind";
    static final String TAG = "tag";
    static final String BY = "by";

    /** 56 bits of the target's hash and the kind's number: what a find is told apart by without reading it. */
    static final String TARGET = "target";
    /** The key's hash, to put equal finds into an order that stays. */
    static final String ORDER = "order";

    static final String KEPT_KEY = "kept-key";
    static final String KEPT_TARGET = "kept-target";
    static final String KEPT_TITLE = "kept-title";
    static final String KEPT_TEXT = "kept-text";

    private static final List<Kind> KINDS = List.of(Kind.values());

    private Fields() {}

    /** A name or tag whole, and each of its words. */
    static Set<String> spellings(String name) {
        String plain = Plain.of(name.strip());
        Set<String> spellings = new TreeSet<>(List.of(plain.split("[\\s,;]+", -1)));
        spellings.add(plain);
        spellings.remove("");
        return spellings;
    }

    static long target(String target, Kind kind) {
        return hash(target) << 8 | KINDS.indexOf(kind);
    }

    static Kind kind(long target) {
        return KINDS.get((int) (target & 0xFF));
    }

    /** FNV-1a with a final mix. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
