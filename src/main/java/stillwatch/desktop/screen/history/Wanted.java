package stillwatch.desktop.screen.history;

import org.jspecify.annotations.Nullable;
import stillwatch.workbench.HistoryAsked;

/** Which entries a person wants to see. As one line it reads {@code kind:links by:"A. Reader" the words}. */
record Wanted(String words, @Nullable String by, ActionKind kind) {
    static final Wanted EVERYTHING = new Wanted("", null, ActionKind.ALL);
    private static final String KIND = "kind:";
    private static final String BY = "by:\"";

    static Wanted of(String line) {
        String rest = line.strip();
        ActionKind kind = ActionKind.ALL;
        if (rest.startsWith(KIND)) {
            int end = rest.indexOf(' ') < 0 ? rest.length() : rest.indexOf(' ');
            kind = ActionKind.of(rest.substring(KIND.length(), end)).orElse(ActionKind.ALL);
            rest = rest.substring(end).strip();
        }
        int close = rest.startsWith(BY) ? rest.indexOf('"', BY.length()) : -1;
        if (close < 0) {
            return new Wanted(rest, null, kind);
        }
        return new Wanted(rest.substring(close + 1).strip(), rest.substring(BY.length(), close), kind);
    }

    String line() {
        String said = kind == ActionKind.ALL ? "" : KIND + kind.word() + " ";
        return (said + (by == null ? "" : BY + by + "\" ") + words.strip()).strip();
    }

    HistoryAsked asked() {
        return new HistoryAsked(words, by, kind.actions());
    }

    boolean everything() {
        return words.isBlank() && by == null && kind == ActionKind.ALL;
    }
}
