package stillwatch.casefile;

/** Text of whatever origin as it stands in XML, HTML and SVG, between tags and in attributes in double quotes: it is never markup. */
public final class MarkupText {
    private static final char INSTEAD = '\uFFFD';

    private MarkupText() {}

    /** What XML cannot hold is replaced where it can be seen, and so is what would turn the direction of what follows. */
    public static void append(StringBuilder out, String text) {
        text.codePoints().forEach(point -> append(out, point));
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\r', '\t' -> out.append(' ');
            default -> out.appendCodePoint(isHarmless(point) ? point : INSTEAD);
        }
    }

    private static boolean isHarmless(int point) {
        boolean control = point < ' ' || point >= 0x7F && point <= 0x9F;
        boolean half = point >= 0xD800 && point < 0xE000;
        boolean turns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean noLetter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return !control && !half && !turns && !noLetter;
    }
}
