package stillwatch.drawing;

import java.util.List;
import java.util.Locale;

/** A colour by what it is for; which colour that is, a palette says. */
public enum Ink {
    SURFACE_0,
    SURFACE_1,
    SURFACE_2,
    LINE,
    TEXT_1,
    TEXT_2,
    TEXT_3,
    ACCENT,
    ACCENT_SOFT,
    GOOD,
    GOOD_SOFT,
    WARN,
    WARN_SOFT,
    BAD,
    BAD_SOFT,
    OTHER,
    OTHER_SOFT,
    DATA_1,
    DATA_2,
    DATA_3,
    DATA_4,
    DATA_5,
    DATA_6;

    private static final List<Ink> DATA = List.of(DATA_1, DATA_2, DATA_3, DATA_4, DATA_5, DATA_6);

    /** As the style sheet calls it: "surface-0", "accent-soft". */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One of the six for telling things apart; the seventh is the first again. */
    public static Ink data(int n) {
        return DATA.get(Math.floorMod(n, DATA.size()));
    }
}
