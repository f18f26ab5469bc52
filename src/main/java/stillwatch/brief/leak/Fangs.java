package stillwatch.brief.leak;

import java.util.List;

/** Whether a text may hide an address behind brackets, as bad[.]example does: asked of every text, so by letters and not by patterns. */
final class Fangs {
    private static final List<String> HIDDEN = List.of(".", "dot", "punkt", "@", "at", "://", ":", "/");

    private Fangs() {}

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if ((one == '[' || one == '(' || one == '{') && isHidden(text, blanks(text, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(String text, int at) {
        for (String one : HIDDEN) {
            if (text.regionMatches(true, at, one, 0, one.length()) && isClosed(text, blanks(text, at + one.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosed(String text, int at) {
        return at < text.length() && (text.charAt(at) == ']' || text.charAt(at) == ')' || text.charAt(at) == '}');
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
