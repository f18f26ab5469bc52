package stillwatch.brief.leak;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Scripts that put no blanks between words: nothing tells there where a word begins or ends. */
final class Unspaced {
    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);
    private static final Set<UnicodeScript> SYLLABLES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.YI,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.CHEROKEE);
    private static final int FIRST_SIGN = 0x900;

    private Unspaced() {}

    /** Whether this letter or digit belongs to the word beside it. */
    static boolean goesOn(int point) {
        return Character.isLetterOrDigit(point) && !SCRIPTS.contains(UnicodeScript.of(point));
    }

    /** How much more the letters of a value say than as many Latin ones: a syllable each, or a vowel written as a mark. */
    static int more(String value) {
        return (int) value.codePoints().filter(Unspaced::saysMore).count();
    }

    private static boolean saysMore(int point) {
        boolean vowel = Character.getType(point) == Character.NON_SPACING_MARK && point >= FIRST_SIGN;
        return vowel || Character.isLetter(point) && SYLLABLES.contains(UnicodeScript.of(point));
    }
}
