package stillwatch.drawing;

/** SVG as it is written: numbers to the hundredth, whatever text escaped. */
final class SvgText {
    private static final char INSTEAD = '\uFFFD';
    private final StringBuilder out = new StringBuilder();

    SvgText raw(String text) {
        out.append(text);
        return this;
    }

    /** An attribute whose value is ours. */
    SvgText word(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    SvgText number(String name, double value) {
        out.append(' ').append(name).append("=\"");
        return number(value).raw("\"");
    }

    SvgText point(double x, double y) {
        return number(x).raw(" ").number(y);
    }

    SvgText number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
        }
        long whole = Math.abs(hundredths);
        out.append(whole / 100);
        if (whole % 100 != 0) {
            out.append('.').append(whole / 10 % 10);
            if (whole % 10 != 0) {
                out.append(whole % 10);
            }
        }
        return this;
    }

    /** Text of whatever origin: what XML cannot hold is replaced, marks of direction too. */
    SvgText text(String text) {
        text.codePoints().forEach(this::point);
        return this;
    }

    private void point(int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' -> out.append(' ');
            default -> out.appendCodePoint(harmless(point) ? point : INSTEAD);
        }
    }

    private static boolean harmless(int point) {
        boolean surrogate = point >= 0xD800 && point < 0xE000;
        boolean turnsDirection =
                point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean noCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return point >= ' ' && (point < 0x7F || point > 0x9F) && !surrogate && !turnsDirection && !noCharacter;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
