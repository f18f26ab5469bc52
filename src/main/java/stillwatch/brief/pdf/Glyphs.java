package stillwatch.brief.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Letters no face has are spelled, ⟦U+4E2D⟧: a page never shows an empty box where something was said. */
record Glyphs(Faces faces) implements UnaryOperator<String> {

    @Override
    public String apply(String text) {
        if (text.codePoints().allMatch(this::isPlain)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        letters(text).codePoints().forEach(point -> {
            if (isPlain(point) || faces.has(point)) {
                out.appendCodePoint(point);
            } else {
                out.append(String.format(Locale.ROOT, "⟦U+%04X⟧", point));
            }
        });
        return out.toString();
    }

    /** A radical as the letter that looks like it. */
    private static String letters(String text) {
        return text.codePoints().noneMatch(Glyphs::isRadical)
                ? text
                : text.codePoints()
                        .mapToObj(Character::toString)
                        .map(one ->
                                isRadical(one.codePointAt(0)) ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one)
                        .collect(Collectors.joining());
    }

    private static boolean isRadical(int point) {
        return point >= 0x2E80 && point < 0x2FE0;
    }

    private boolean isPlain(int point) {
        return point >= ' ' && point < 0x7F || point == '\n' || point == '\t';
    }
}
