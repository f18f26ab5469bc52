package stillwatch.brief.pdf;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text as the faces of a brief can set it. Letters that join by rules are drawn as clusters; what no face has is spelled, a sign by
 * its name, ⟦bat⟧, a letter by its number, ⟦U+16A0⟧: a page never shows an empty box where something was said.
 */
record Glyphs(Faces faces) implements UnaryOperator<String> {

    @Override
    public String apply(String text) {
        return text.codePoints().allMatch(Glyphs::isPlain)
                ? text
                : faces.letters().set(letters(text), this::set);
    }

    private String set(int point) {
        return isPlain(point) || faces.has(point) ? Character.toString(point) : spelled(point);
    }

    private static String spelled(int point) {
        String name = Character.getType(point) == Character.OTHER_SYMBOL ? name(point) : null;
        return name == null ? String.format(Locale.ROOT, "⟦U+%04X⟧", point) : "⟦" + name.toLowerCase(Locale.ROOT) + "⟧";
    }

    /** As the version of Unicode knows it that comes with the program, whatever Java it runs on. */
    private static @Nullable String name(int point) {
        return UCharacter.getName(point);
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

    private static boolean isPlain(int point) {
        return point >= ' ' && point < 0x7F || point == '\n' || point == '\t';
    }
}
