package stillwatch.claims.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into its sentences, each with where it begins; what is between them belongs to none. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?…]+[\"”’')\\]]*(?=\\s)|\\R[ \\t]*(?=\\R|[-*•#>]\\s)");
    private static final Pattern SHORT = Pattern.compile(
            "(?s).*(?:^|[^\\p{L}])(?:\\p{L}|(?:\\p{L}\\.)+\\p{L}|Mr|Mrs|Ms|Dr|Prof|No|St|Inc|Ltd|Co|Corp|vs|approx|etc|ca|Sen|Rep|fig|p)$");

    private Sentences() {}

    record Sentence(int from, String text) {}

    static List<Sentence> of(String text) {
        List<Sentence> all = new ArrayList<>();
        Matcher ends = END.matcher(text);
        int from = 0;
        while (ends.find()) {
            if (!isShortened(text, from, ends)) {
                add(all, text, from, ends.end());
                from = ends.end();
            }
        }
        add(all, text, from, text.length());
        return all;
    }

    private static boolean isShortened(String text, int from, Matcher end) {
        int dot = end.start();
        if (text.charAt(dot) != '.') {
            return false;
        }
        String before = text.substring(Math.max(from, dot - 12), dot);
        return SHORT.matcher(before).matches() || followedBySmall(text, end.end());
    }

    private static boolean followedBySmall(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private static void add(List<Sentence> all, String text, int from, int to) {
        int first = from;
        while (first < to && (Character.isWhitespace(text.charAt(first)) || "-*•#>".indexOf(text.charAt(first)) >= 0)) {
            first++;
        }
        String one = text.substring(first, to).stripTrailing();
        if (!one.isEmpty()) {
            all.add(new Sentence(first, one));
        }
    }
}
