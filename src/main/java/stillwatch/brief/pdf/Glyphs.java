package stillwatch.brief.pdf;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** Letters no face has are spelled, ⟦U+4E2D⟧: a page never shows an empty box where something was said. */
record Glyphs(Faces faces) implements UnaryOperator<String> {

    @Override
    public String apply(String text) {
        if (text.codePoints().allMatch(this::isPlain)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (isPlain(point) || faces.has(point)) {
                out.appendCodePoint(point);
            } else {
                out.append(String.format(Locale.ROOT, "⟦U+%04X⟧", point));
            }
        });
        return out.toString();
    }

    private boolean isPlain(int point) {
        return point >= ' ' && point < 0x7F || point == '\n' || point == '\t';
    }
}
