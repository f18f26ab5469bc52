package stillwatch.casefile;

import java.util.Locale;

/**
 * Text from a file as a person may safely see it: what is invisible, or turns the direction of reading, is spelled out
 * (⟦U+202E⟧), and what is very long is cut in the middle. For the eye only; what is kept stays unchanged.
 */
public final class ShownText {
    private static final int LONGEST_NAME = 120;

    private ShownText() {}

    public static String of(String text) {
        return of(text, LONGEST_NAME);
    }

    /** {@code longest}: how many characters are shown; two thirds of them from the beginning, the rest from the end. */
    public static String of(String text, int longest) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), longest) + 16);
        int count = text.codePointCount(0, text.length());
        if (count <= longest) {
            spell(text, 0, text.length(), shown);
            return shown.toString();
        }
        int end = longest / 3;
        spell(text, 0, text.offsetByCodePoints(0, longest - end), shown);
        shown.append("⟦… ").append(count - longest).append(" more …⟧");
        spell(text, text.offsetByCodePoints(text.length(), -end), text.length(), shown);
        return shown.toString();
    }

    private static void spell(int point, StringBuilder shown) {
        String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        shown.append("⟦U+")
                .repeat('0', Math.max(0, 4 - hex.length()))
                .append(hex)
                .append('⟧');
    }

    private static void spell(String text, int from, int to, StringBuilder shown) {
        int at = from;
        while (at < to) {
            int point = text.codePointAt(at);
            if (misleading(point)) {
                spell(point, shown);
            } else {
                shown.appendCodePoint(point);
            }
            at += Character.charCount(point);
        }
    }

    /** Also the brackets of our own mark, so that a name cannot pretend to have been marked. */
    private static boolean misleading(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> point != ' ';
            default -> point == '⟦' || point == '⟧' || blank(point);
        };
    }

    /** Letters and marks by category, but nothing to be seen: joiners, fillers, variation selectors, the empty braille cell. */
    private static boolean blank(int point) {
        return point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x17B4
                || point == 0x17B5
                || point == 0x2800
                || point == 0x3164
                || point == 0xFFA0
                || between(point, 0x180B, 0x180F)
                || between(point, 0xFE00, 0xFE0F)
                || between(point, 0xE0100, 0xE01EF);
    }

    private static boolean between(int point, int low, int high) {
        return point >= low && point <= high;
    }
}
