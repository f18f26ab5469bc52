package stillwatch.desktop.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text prepared for being looked through: case, width and accents' spelling make no difference. */
public record Words(String folded) {
    public static Words of(@Nullable Object... parts) {
        StringJoiner all = new StringJoiner("\n");
        for (Object part : parts) {
            if (part != null) {
                all.add(fold(part.toString()));
            }
        }
        return new Words(all.toString());
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Whether every word typed stands somewhere in it. */
    public boolean have(String typed) {
        return Stream.of(fold(typed).strip().split("\\s+")).allMatch(folded::contains);
    }
}
