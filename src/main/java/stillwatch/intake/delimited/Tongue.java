package stillwatch.intake.delimited;

import java.util.List;
import java.util.regex.Pattern;

/** How a language spells words that hold more than ASCII; enough to tell whether a word may be one of its words. */
record Tongue(Pattern word) {
    /** Those that windows-1252 is made for. */
    static final List<Tongue> WESTERN = List.of(
            of("äöüß"),
            of("àâæçéèêëîïôœùûüÿ"),
            of("áéíñóúü"),
            spelt("(?:[\\x00-\\x7Fáàâçéêíóôú]|ã(?=[oes]|$)|õ(?=e))*"),
            spelt("[\\x00-\\x7F]*[àèéìòóù]?"),
            of("çàéèíïòóúü"),
            of("åäö"),
            of("åæøéòô"),
            of("áðéíóúýþæö"),
            of("éèêëïöüóáí"));

    /** Those that windows-1250 and ISO-8859-2 are made for. */
    static final List<Tongue> CENTRAL = List.of(
            of("ąćęłńóśźż"), of("áčďéěíňóřšťúůýž"), of("áäčďéíĺľňóôŕšťúýž"), of("áéíóöőúüű"), of("čćđšž"), of("ăâîşţ"));

    static final List<Tongue> TURKISH = List.of(of("çğıİöşüâîû"));

    private static Tongue of(String letters) {
        return spelt("[\\x00-\\x7F" + letters + "]*");
    }

    private static Tongue spelt(String pattern) {
        return new Tongue(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    boolean spells(String text) {
        return word.matcher(text).matches();
    }

    static boolean any(List<Tongue> tongues, String text) {
        return tongues.stream().anyMatch(it -> it.spells(text));
    }
}
