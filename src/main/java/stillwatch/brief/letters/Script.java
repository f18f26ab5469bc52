package stillwatch.brief.letters;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scripts drawn here, each with the face that writes it. */
enum Script {
    KOREAN(UnicodeScript.HANGUL, "/stillwatch/brief/letters/korean.ttf"),
    DEVANAGARI(UnicodeScript.DEVANAGARI, noto("Devanagari-VF.ttf")),
    BENGALI(UnicodeScript.BENGALI, noto("Bengali-VF.ttf")),
    GURMUKHI(UnicodeScript.GURMUKHI, noto("Gurmukhi-VF.ttf")),
    GUJARATI(UnicodeScript.GUJARATI, noto("Gujarati-Regular.ttf")),
    ORIYA(UnicodeScript.ORIYA, noto("Oriya-Regular.ttf")),
    TAMIL(UnicodeScript.TAMIL, noto("Tamil-VF.ttf")),
    TELUGU(UnicodeScript.TELUGU, noto("Telugu-VF.ttf")),
    KANNADA(UnicodeScript.KANNADA, noto("Kannada-VF.ttf")),
    MALAYALAM(UnicodeScript.MALAYALAM, noto("Malayalam-VF.ttf")),
    SINHALA(UnicodeScript.SINHALA, noto("Sinhala-VF.ttf")),
    THAI(UnicodeScript.THAI, noto("Thai-Regular.ttf")),
    LAO(UnicodeScript.LAO, noto("Lao-Regular.ttf")),
    KHMER(UnicodeScript.KHMER, noto("Khmer-VF.ttf")),
    MYANMAR(UnicodeScript.MYANMAR, noto("Myanmar-Regular.otf")),
    ETHIOPIC(UnicodeScript.ETHIOPIC, noto("Ethiopic-VF.ttf")),
    TIBETAN(UnicodeScript.TIBETAN, "/data/fonts/NotoSerifTibetan-VF.ttf"),
    MEETEI_MAYEK(UnicodeScript.MEETEI_MAYEK, noto("MeeteiMayek-Regular.ttf")),
    OL_CHIKI(UnicodeScript.OL_CHIKI, noto("OlChiki-Regular.ttf")),
    CHEROKEE(UnicodeScript.CHEROKEE, noto("Cherokee-Regular.ttf")),
    SIGNS(UnicodeScript.BRAILLE, noto("Symbols-Regular-Subsetted.ttf")),
    FACES(UnicodeScript.TIFINAGH, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

    /** Before it come only letters any face of a page has. */
    static final int FIRST_LETTER = 0x0530;

    /** Who is asked for a sign that belongs to no script, and has no letter before it that would tell. */
    static final List<Script> WITH_SIGNS = List.of(SIGNS, FACES, DEVANAGARI);

    private static final Map<UnicodeScript, Script> BY_SCRIPT =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(one -> one.script, Function.identity()));

    private final UnicodeScript script;
    private final String resource;

    Script(UnicodeScript script, String resource) {
        this.script = script;
        this.resource = resource;
    }

    private static String noto(String name) {
        return "/data/fonts/NotoSans" + name;
    }

    static @Nullable Script of(UnicodeScript script) {
        return BY_SCRIPT.get(script);
    }

    String resource() {
        return resource;
    }
}
