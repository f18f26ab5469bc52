package stillwatch.brief.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Which script a letter is of, and the hands that write them: a hand is asked for when the first of its letters comes. */
final class Scripts {
    private final Map<Script, Hand> hands = new EnumMap<>(Script.class);
    private final IntPredicate others;

    /** {@code others}: signs that other faces have. */
    Scripts(IntPredicate others) {
        this.others = others;
    }

    /** {@code before}: what was written last, for signs that several scripts share. None where nobody here has the letter. */
    @Nullable
    Script of(int point, @Nullable Script before) {
        if (point < Script.FIRST_LETTER) {
            return null;
        }
        UnicodeScript of = UnicodeScript.of(point);
        if (of != UnicodeScript.COMMON) {
            Script script = Script.of(of);
            return script != null && has(script, point) ? script : null;
        }
        return others.test(point) ? null : sign(point, before);
    }

    private @Nullable Script sign(int point, @Nullable Script before) {
        if (before != null && has(before, point)) {
            return before;
        }
        return Script.WITH_SIGNS.stream()
                .filter(script -> has(script, point))
                .findFirst()
                .orElse(null);
    }

    boolean has(Script script, int point) {
        return hand(script).has(point);
    }

    List<Drawn> write(Script script, String text) {
        String whole = script == Script.KOREAN ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        return hand(script).write(whole);
    }

    private Hand hand(Script script) {
        return hands.computeIfAbsent(script, asked -> {
            try {
                return Hand.of(asked.resource());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
