package stillwatch.brief.audience;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.ShownText;

/** Takes withheld values out of text. What stands in their place stands between brackets, so that nobody takes it for a quotation. */
public final class Veil {
    private static final int START = 3;

    private final Map<String, Withheld> whole = new HashMap<>();
    private final Map<String, Withheld> anywhere = new HashMap<>();
    private final Set<String> starts = new HashSet<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();

    public Veil(List<Withheld> withheld) {
        withheld.stream().filter(one -> !one.value().isBlank()).forEach(this::add);
    }

    private void add(Withheld one) {
        if (one.isShort()
                && (one.value().length() < START
                        || end(one.value(), 0) == one.value().length())) {
            whole.put(one.value(), one);
            return;
        }
        String folded = folded(one.value());
        anywhere.put(folded, one);
        starts.add(folded.substring(0, START));
        lengths.add(folded.length());
    }

    /** Letter by letter, so that places in the text stay what they are. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return folded.toString();
    }

    /** Also spelled out where it could mislead: marks of direction, what cannot be seen. */
    public String text(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        String shown = ShownText.of(text.strip().replaceAll("\\s+", " "), Integer.MAX_VALUE);
        return whole.isEmpty() && anywhere.isEmpty() ? shown : veiled(shown);
    }

    private String veiled(String text) {
        String folded = folded(text);
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            Withheld found = at(text, folded, at);
            if (found == null) {
                out.append(text.charAt(at++));
            } else {
                out.append('[').append(found.shownAs()).append(']');
                at += found.value().length();
            }
        }
        return out.toString();
    }

    private @Nullable Withheld at(String text, String folded, int at) {
        if (at + START <= folded.length() && starts.contains(folded.substring(at, at + START))) {
            for (int length : lengths.descendingSet()) {
                Withheld one = at + length <= folded.length() ? anywhere.get(folded.substring(at, at + length)) : null;
                if (one != null) {
                    return one;
                }
            }
        }
        return whole.isEmpty() || !begins(text, at) ? null : whole.get(text.substring(at, end(text, at)));
    }

    private static boolean begins(String text, int at) {
        return isPart(text.charAt(at)) && (at == 0 || !isPart(text.charAt(at - 1)));
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPart(char one) {
        return Character.isLetterOrDigit(one) || one == '_' || one == '-' || one == '@';
    }
}
