package stillwatch.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a filter from left to right; every text is one. */
final class FilterText {
    private static final String QUOTES = "\"“”„«»";
    private final String text;
    private final Set<String> details;
    private final List<Term> terms = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at;

    FilterText(String text, Set<String> details) {
        this.text = text;
        this.details = details;
    }

    Filter read() {
        while (skipSpace()) {
            int start = at;
            boolean without = text.charAt(at) == '-' && at + 1 < text.length() && !space(text.charAt(at + 1));
            at += without ? 1 : 0;
            if (quote(text.charAt(at))) {
                words(quoted(), without);
            } else {
                fieldOrWord(start, without);
            }
        }
        return new Filter(terms, problems);
    }

    private boolean skipSpace() {
        while (at < text.length() && space(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void fieldOrWord(int start, boolean without) {
        int word = at;
        while (at < text.length() && !space(text.charAt(at)) && !quote(text.charAt(at)) && text.charAt(at) != ':') {
            at++;
        }
        String name = text.substring(word, at);
        if (at < text.length() && text.charAt(at) == ':' && mayBeField(name)) {
            at++;
            boolean quotes = at < text.length() && quote(text.charAt(at));
            String value = quotes ? quoted() : plain();
            field(new FieldText(Fields.meant(name), value, quotes, without), start);
        } else {
            words(name + plain(), without);
        }
    }

    /** "https://…" and "2001:db8::1" are words. */
    private boolean mayBeField(String name) {
        return !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && !text.startsWith("//", at + 1)
                && !text.startsWith(":", at + 1);
    }

    private void field(FieldText field, int start) {
        if (field.value().isEmpty()) {
            return;
        }
        switch (field.term(details)) {
            case FieldText.Understood it -> terms.add(it.term());
            case FieldText.NotUnderstood it -> problems.add(new Problem(start, at, it.why()));
        }
    }

    private void words(String words, boolean without) {
        String stripped = words.strip();
        if (!stripped.isEmpty()) {
            terms.add(new Term.Words(Match.of(stripped, Match.How.ANYWHERE), without));
        }
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
