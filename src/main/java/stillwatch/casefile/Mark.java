package stillwatch.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What everybody has to reckon with, and what a timeline therefore draws through all its lanes: the release of a model, a
 * letter, a memorandum, a filing. An event is a mark by its kind, or because a detail "mark" says so; that detail counts
 * before the kind, and "no" there says that it is none.
 */
public enum Mark {
    MODEL_RELEASE("model release", "release of a model"),
    LETTER("letter", "open letter"),
    MEMORANDUM("memorandum", "memo"),
    FILING("filing", "court filing"),
    OTHER("other", "yes");

    /** The name of the detail that makes an event a mark, or says that it is none. */
    public static final String DETAIL = "mark";

    /** What the detail says where an event is no mark whatever its kind. */
    public static final String NONE = "no";

    private static final Set<String> NO = Set.of(NONE, "none", "false");
    private final String word;
    private final String alsoCalled;

    Mark(String word, String alsoCalled) {
        this.word = word;
        this.alsoCalled = alsoCalled;
    }

    /** As the detail says it, and people do. */
    public String word() {
        return word;
    }

    /** Which mark an event of this kind and with these details is; empty where it is none. */
    public static Optional<Mark> of(@Nullable String kind, List<Detail> details) {
        Optional<Mark> byKind = meant(kind).filter(mark -> mark != OTHER);
        String said = said(details);
        if (said == null) {
            return byKind;
        }
        if (NO.contains(plain(said))) {
            return Optional.empty();
        }
        Mark known = meant(said).orElse(OTHER);
        return Optional.of(known == OTHER ? byKind.orElse(OTHER) : known);
    }

    /** The mark a word means, "model-release" or "Memo"; empty where it means none. */
    public static Optional<Mark> meant(@Nullable String text) {
        String plain = text == null ? "" : plain(text);
        for (Mark mark : values()) {
            if (mark.word.equals(plain) || mark.alsoCalled.equals(plain)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String said(List<Detail> details) {
        String said = null;
        for (Detail detail : details) {
            if (plain(detail.name()).equals(DETAIL)) {
                said = detail.value();
            }
        }
        return said == null || said.isBlank() ? null : said;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }
}
