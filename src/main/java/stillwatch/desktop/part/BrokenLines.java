package stillwatch.desktop.part;

import java.text.Bidi;
import java.util.stream.Collectors;

/**
 * Breaks text that is read from right to left into lines by itself: JavaFX 26 fails to lay out such a text where it has to wrap
 * it, and takes the window's whole layout with it.
 */
public final class BrokenLines {
    private static final int LONGEST = 34;

    private BrokenLines() {}

    public static boolean needed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Breaks at spaces; a word longer than a line stands alone. What is broken already stays as it is. */
    static String of(String text) {
        return text.lines().map(BrokenLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(String text) {
        StringBuilder lines = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            boolean full = used > 0 && used + 1 + word.length() > LONGEST;
            if (used > 0) {
                lines.append(full ? '\n' : ' ');
            }
            lines.append(word);
            used = full ? word.length() : used + 1 + word.length();
        }
        return lines.toString();
    }
}
