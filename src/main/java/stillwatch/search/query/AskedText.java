package stillwatch.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stillwatch.casefile.Kind;
import stillwatch.search.analysis.Plain;

/** Reads a question from left to right; it has no grammar a text could break. */
final class AskedText {
    private static final int LONGEST = 2_000;
    private static final int MOST_PIECES = 200;
    private static final Set<String> NAMED = Set.of("tag:", "by:");

    /** What people call these kinds. */
    private static final Map<String, Kind> CALLED = Map.of(
            "note", Kind.ANNOTATION,
            "notes", Kind.ANNOTATION,
            "signal", Kind.OBSERVABLE,
            "signals", Kind.OBSERVABLE,
            "history", Kind.ENTRY,
            "entries", Kind.ENTRY);

    private static final String QUOTES = "\"“”„«»";

    private final String text;
    private final List<Clause> all = new ArrayList<>();
    private final List<Clause> none = new ArrayList<>();
    private final List<Limit> only = new ArrayList<>();
    private final List<Limit> without = new ArrayList<>();
    private boolean shortened;
    private int pieces;
    private int at;

    AskedText(String asked) {
        shortened = asked.length() > LONGEST;
        text = shortened ? wholeWords(asked.substring(0, LONGEST)) : asked;
    }

    private static String wholeWords(String beginning) {
        int space = beginning.lastIndexOf(' ');
        return space > 0 ? beginning.substring(0, space) : beginning;
    }

    Asked read() {
        while (skipSpace()) {
            boolean minus = skipMinus();
            if (quote(text.charAt(at))) {
                phrase(minus);
            } else {
                word(minus);
            }
        }
        return new Asked(all, none, only, without, shortened);
    }

    private boolean skipMinus() {
        boolean minus = text.charAt(at) == '-' && at + 1 < text.length() && !space(text.charAt(at + 1));
        at += minus ? 1 : 0;
        return minus;
    }

    private boolean skipSpace() {
        while (at < text.length() && space(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** To the closing quote, or to the end where there is none. */
    private void phrase(boolean minus) {
        int start = at + 1;
        at = start;
        while (at < text.length() && !quote(text.charAt(at))) {
            at++;
        }
        String words = text.substring(start, at);
        at++;
        boolean open = at < text.length() && text.charAt(at) == '*';
        at += open ? 1 : 0;
        clause(words, open, minus);
    }

    private void word(boolean minus) {
        String word = untilSpaceOrQuote();
        Limit limit = limit(word.endsWith(":") ? word + quotedName(word) : word);
        if (limit != null) {
            (minus ? without : only).add(limit);
        } else {
            boolean open = word.endsWith("*");
            clause(open ? word.substring(0, word.length() - 1) : word, open, minus);
        }
    }

    /** What stands in quotes behind tag: or by:, else nothing. */
    private String quotedName(String field) {
        boolean named = NAMED.contains(field.toLowerCase(Locale.ROOT));
        int end = at + 1;
        if (!named || at >= text.length() || !quote(text.charAt(at))) {
            return "";
        }
        while (end < text.length() && !quote(text.charAt(end))) {
            end++;
        }
        String name = text.substring(at + 1, end);
        at = Math.min(end + 1, text.length());
        return name;
    }

    private String untilSpaceOrQuote() {
        int start = at;
        while (at < text.length() && !space(text.charAt(at)) && !quote(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void clause(String words, boolean open, boolean minus) {
        Clause clause = Clause.of(words, open);
        int room = MOST_PIECES - pieces;
        if (clause.pieces().size() > room) {
            shortened = true;
            clause = new Clause(words, minus ? List.of() : clause.pieces().subList(0, room));
        }
        if (!clause.pieces().isEmpty()) {
            pieces += clause.pieces().size();
            (minus ? none : all).add(clause);
        }
    }

    private @Nullable Limit limit(String word) {
        int colon = word.indexOf(':');
        if (colon < 0 || colon == word.length() - 1) {
            return null;
        }
        String value = word.substring(colon + 1);
        return switch (word.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "kind" -> kind(value.toLowerCase(Locale.ROOT));
            case "import" -> value.matches("[0-9]{1,18}") ? new Limit.OfImport(Long.parseLong(value)) : null;
            case "tag" -> new Limit.OfTag(Plain.of(value.strip()));
            case "by" -> new Limit.OfName(Plain.of(value.strip()));
            case "id" -> new Limit.OfId(value.toLowerCase(Locale.ROOT));
            default -> null;
        };
    }

    private static @Nullable Limit kind(String value) {
        Kind called = CALLED.get(value);
        if (called != null) {
            return new Limit.OfKind(called);
        }
        for (Kind kind : Kind.values()) {
            if (value.equals(kind.word()) || value.equals(kind.word() + "s")) {
                return new Limit.OfKind(kind);
            }
        }
        return null;
    }

    private static boolean quote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean space(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }
}
