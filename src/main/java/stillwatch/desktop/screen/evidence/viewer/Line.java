package stillwatch.desktop.screen.evidence.viewer;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text as it is shown; a very long one is shown over several.
 *
 * @param number of the line in the text, from 1
 * @param from where it begins in the text, in characters
 * @param first whether the line begins here
 */
record Line(long number, int from, String text, boolean first) {

    int to() {
        return from + text.length();
    }

    /** {@code longest}: how many characters are shown in one line. */
    static List<Line> of(String text, int longest) {
        List<Line> lines = new ArrayList<>();
        long number = 0;
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            int stop = end < 0 ? text.length() : end;
            int shown = stop > at && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            add(lines, ++number, at, text.substring(at, shown), longest);
            at = stop + 1;
            if (at == text.length()) {
                break;
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, long number, int from, String text, int longest) {
        int at = 0;
        do {
            int end = Math.min(text.length(), at + longest);
            int space = end < text.length() ? text.lastIndexOf(' ', end) : -1;
            int stop = space > at + longest / 2 ? space + 1 : whole(text, end);
            lines.add(new Line(number, from + at, text.substring(at, stop), at == 0));
            at = stop;
        } while (at < text.length());
    }

    /** Not between the two halves of one letter. */
    private static int whole(String text, int end) {
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
