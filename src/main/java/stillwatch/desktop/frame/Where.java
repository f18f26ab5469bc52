package stillwatch.desktop.frame;

import org.jspecify.annotations.Nullable;

/**
 * A place one can go to and come back to.
 *
 * @param id what is chosen there, null for nothing
 * @param words what is typed in its filter, empty for nothing
 * @param view how the screen looks at its things, a value of its own; null for as it would by itself
 */
public record Where(
        ScreenName screen,
        @Nullable String id,
        String words,
        @Nullable Record view) {
    public Where(ScreenName screen, @Nullable String id, String words) {
        this(screen, id, words, null);
    }

    public static Where of(ScreenName screen) {
        return new Where(screen, null, "");
    }

    public Where at(@Nullable String chosen) {
        return new Where(screen, chosen, words, view);
    }

    public Where filtered(String typed) {
        return new Where(screen, id, typed, view);
    }

    public Where seen(@Nullable Record now) {
        return new Where(screen, id, words, now);
    }
}
