package stillwatch.desktop.screen.sources;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a source is relied on, in letters as analysts write them; of the source, never of a single statement. */
enum Reliability {
    A("reliable", "Right whenever it could be checked."),
    B("usually reliable", "Mostly right; small doubts."),
    C("fairly reliable", "Right at times; doubts remain."),
    D("not usually reliable", "Right now and then; weighty doubts."),
    E("unreliable", "Wrong when it could be checked."),
    F("cannot be judged", "Nothing to go by so far.");

    private final String words;
    private final String meaning;

    Reliability(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    String words() {
        return words;
    }

    String meaning() {
        return meaning;
    }

    static @Nullable Reliability of(@Nullable String letter) {
        return letter == null
                ? null
                : Stream.of(values())
                        .filter(one -> one.name().equals(letter.strip().toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(null);
    }

    /** "B, usually reliable"; as it was written where it is none of the letters. */
    static String said(@Nullable String letter) {
        Reliability known = of(letter);
        if (known != null) {
            return known.name() + ", " + known.words();
        }
        return letter == null ? "not assessed" : letter;
    }
}
