package stillwatch.desktop.screen.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stillwatch.casefile.Kind;

/** What is typed, and what could be typed instead. */
record Question(String words) {
    private static final String KIND = "(?i)-?kind:\\S+";
    private static final int OF_EACH = 6;
    private static final int OF_ONE = 100;
    private static final int MOST = 4;

    /** Of one kind there is room for more. */
    int ofEach() {
        return pieces().stream()
                        .anyMatch(piece -> piece.toLowerCase(Locale.ROOT).startsWith("kind:"))
                ? OF_ONE
                : OF_EACH;
    }

    Question only(Kind kind) {
        String rest = words.replaceAll(KIND, " ").replaceAll("\\s+", " ").strip();
        return new Question(("kind:" + KindWords.typed(kind) + " " + rest).strip());
    }

    boolean blank() {
        return words.isBlank();
    }

    private List<String> pieces() {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Other questions that may find something where this one does not. */
    List<String> instead() {
        Set<String> others = new LinkedHashSet<>();
        List<String> plain =
                pieces().stream().filter(piece -> !piece.matches("-.*|\\w+:.*")).toList();
        others.add(String.join(" ", plain).replaceAll("[\"“”„«»]", "").strip());
        others.add(opened(plain));
        if (plain.size() > 1) {
            plain.forEach(others::add);
        }
        others.remove(words.strip());
        others.removeIf(other -> other.isBlank() || other.equals("*"));
        return new ArrayList<>(others).subList(0, Math.min(MOST, others.size()));
    }

    /** With the last word as a beginning. */
    private static String opened(List<String> plain) {
        String joined = String.join(" ", plain);
        boolean can = !joined.isEmpty() && Character.isLetterOrDigit(joined.charAt(joined.length() - 1));
        return can ? joined + "*" : joined;
    }
}
