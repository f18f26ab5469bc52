package stillwatch.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts what is typed in a filter into its terms, from left to right; every text can be cut. */
public final class Typed {
    private static final String QUOTES = "\"“”„«»";
    private final String text;
    private int at;

    private Typed(String text) {
        this.text = text;
    }

    /**
     * One term.
     *
     * @param from where it begins in what was typed
     * @param text as it was typed
     * @param field empty for words
     */
    public record Part(int from, String text, String field, String value, boolean quoted, boolean without) {
        /** What it asks without its minus. */
        public String plainly() {
            return without ? text.substring(1) : text;
        }

        /** Where it ends in what was typed. */
        int to() {
            return from + text.length();
        }

        /** As a chip says it: "country: SG", "not state: banned". */
        public String words() {
            String sign = without ? "not " : "";
            return field.isEmpty() ? sign + value : sign + field + ": " + value;
        }
    }

    public static List<Part> of(String text) {
        return new Typed(text).read();
    }

    /** A term that asks for exactly this value; a quote inside cannot be typed, so what stands before it has to do. */
    public static String exactly(String field, String value) {
        int quote = 0;
        while (quote < value.length() && QUOTES.indexOf(value.charAt(quote)) < 0) {
            quote++;
        }
        boolean whole = quote == value.length();
        return whole ? field + ":\"" + value + "\"" : "\"" + value.substring(0, quote) + "\"";
    }

    private List<Part> read() {
        List<Part> terms = new ArrayList<>();
        while (skipSpace()) {
            terms.add(term());
        }
        return terms;
    }

    private Part term() {
        int start = at;
        boolean without = text.charAt(at) == '-' && at + 1 < text.length() && !space(text.charAt(at + 1));
        at += without ? 1 : 0;
        if (quote(text.charAt(at))) {
            String words = quoted();
            return new Part(start, text.substring(start, at), "", words, true, without);
        }
        return fieldOrWord(start, without);
    }

    private Part fieldOrWord(int start, boolean without) {
        int word = at;
        while (at < text.length() && !space(text.charAt(at)) && !quote(text.charAt(at)) && text.charAt(at) != ':') {
            at++;
        }
        String name = text.substring(word, at);
        boolean field = at < text.length() && text.charAt(at) == ':' && mayBeField(name);
        if (!field) {
            String value = name + plain();
            return new Part(start, text.substring(start, at), "", value, false, without);
        }
        at++;
        boolean quotes = at < text.length() && quote(text.charAt(at));
        String value = quotes ? quoted() : plain();
        return new Part(start, text.substring(start, at), name.toLowerCase(Locale.ROOT), value, quotes, without);
    }

    /** "https://…" and "2001:db8::1" are words. */
    private boolean mayBeField(String name) {
        return !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && !text.startsWith("//", at + 1)
                && !text.startsWith(":", at + 1);
    }

    private boolean skipSpace() {
        while (at < text.length() && space(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !space(text.charAt(at)) && !quote(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** To the closing quote, or to the end where there is none yet. */
    private String quoted() {
        int start = ++at;
        while (at < text.length() && !quote(text.charAt(at))) {
            at++;
        }
        String inside = text.substring(start, at);
        at += at < text.length() ? 1 : 0;
        return inside;
    }

    private static boolean quote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean space(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }
}
