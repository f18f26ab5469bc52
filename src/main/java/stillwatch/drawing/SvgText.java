package stillwatch.drawing;

import stillwatch.casefile.MarkupText;

/** SVG as it is written: numbers to the hundredth, whatever text escaped. */
final class SvgText {
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

    /** Text of whatever origin. */
    SvgText text(String text) {
        MarkupText.append(out, text);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
