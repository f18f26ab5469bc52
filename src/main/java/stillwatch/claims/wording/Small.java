package stillwatch.claims.wording;

import java.util.Set;

/** Words that are written small within a sentence, and how a sentence begins. */
final class Small {
    private static final Set<String> COMMON = Set.of(
            ("the a an this that these those it its they their there operators accounts somebody someone some many most nearly"
                            + " about over more almost roughly at in on from by after before between during when while all both"
                            + " no such three two one foreign further companies telling people we our he she as with for")
                    .split(" "));

    private Small() {}

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** As it stands there: with a capital where a sentence begins. */
    static String at(int from, String text) {
        return from == 0 ? capital(text) : text;
    }
}
