package stillwatch.brief.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Texts as whoever opens them would see them: entities, percent signs and backslashes resolved, addresses made whole again. */
final class Decoded {
    private static final int ROUNDS = 4;
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:u\\{([0-9A-Fa-f]{1,6})}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([0-3][0-7]{2})|([/\"'\\\\()]))");
    private static final Pattern DOT = Pattern.compile("(?i)\\s?[\\[({]\\s*(?:\\.|dot|punkt)\\s*[\\])}]\\s?");
    private static final Pattern AT = Pattern.compile("(?i)\\s?[\\[({]\\s*(?:@|at)\\s*[\\])}]\\s?");
    private static final Pattern COLON = Pattern.compile("[\\[({]\\s*(:|://|/)\\s*[\\])}]");
    private static final Pattern SCHEME = Pattern.compile("(?i)\\b(?:hxxp|h\\*\\*p|htxp)(s?)(?=\\W)");
    private static final int LONGEST_TAG = 4001;

    private Decoded() {}

    /** The same object where there is nothing to resolve. */
    static String of(String text) {
        String at = text;
        for (int i = 0; i < ROUNDS; i++) {
            String now = once(at);
            if (now.equals(at)) {
                return at;
            }
            at = now;
        }
        return at;
    }

    private static String once(String text) {
        String now = text;
        if (now.indexOf('&') >= 0) {
            now = Parser.unescapeEntities(now, false);
        }
        if (now.indexOf('%') >= 0) {
            now = PERCENT.matcher(now).replaceAll(found -> Matcher.quoteReplacement(percent(found.group())));
        }
        return now.indexOf('\\') < 0
                ? now
                : ESCAPE.matcher(now).replaceAll(found -> Matcher.quoteReplacement(escape(found)));
    }

    private static String percent(String run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < run.length(); i += 3) {
            bytes.write(Integer.parseInt(run.substring(i + 1, i + 3), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String escape(java.util.regex.MatchResult found) {
        for (int group = 1; group <= 3; group++) {
            if (found.group(group) != null) {
                int point = Integer.parseInt(found.group(group), 16);
                return Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD";
            }
        }
        return found.group(4) != null ? Character.toString(Integer.parseInt(found.group(4), 8)) : found.group(5);
    }

    /** "hxxp://bad[.]example" as "http://bad.example". */
    static String refanged(String text) {
        String now = text;
        if (Fangs.in(text)) {
            now = COLON.matcher(AT.matcher(DOT.matcher(now).replaceAll(".")).replaceAll("@"))
                    .replaceAll("$1");
        }
        return mayHideScheme(now) ? SCHEME.matcher(now).replaceAll("http$1") : now;
    }

    private static boolean mayHideScheme(String text) {
        for (int i = 3; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean hidden = (text.charAt(i) | 32) == 'p' && ((before | 32) == 'x' || before == '*');
            if (hidden && (text.charAt(i - 3) | 32) == 'h') {
                return true;
            }
        }
        return false;
    }

    /** With nothing to be seen in place of its tags, so that a word with one in the middle is whole. */
    static String untagged(String text) {
        int from = text.indexOf('<');
        if (from < 0) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length()).append(text, 0, from);
        while (from < text.length()) {
            int end = text.charAt(from) == '<' ? tagEnd(text, from) : -1;
            seen.append(end < 0 ? text.charAt(from) : '\u200b');
            from = end < 0 ? from + 1 : end + 1;
        }
        return seen.toString();
    }

    /** Where the tag that begins here ends; -1 where none does. */
    private static int tagEnd(String text, int from) {
        int last = Math.min(text.length() - 1, from + LONGEST_TAG);
        for (int i = from + 1; i <= last; i++) {
            char one = text.charAt(i);
            if (one == '>') {
                return i;
            }
            if (one == '<') {
                return -1;
            }
        }
        return -1;
    }
}
