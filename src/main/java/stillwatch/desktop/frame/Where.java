package stillwatch.desktop.frame;

import org.jspecify.annotations.Nullable;

/**
 * A place one can go to and come back to.
 *
 * @param id what is chosen there, null for nothing
 * @param words what is typed in its filter, empty for nothing
 */
public record Where(ScreenName screen, @Nullable String id, String words) {
    public static Where of(ScreenName screen) {
        return new Where(screen, null, "");
    }

    public Where at(@Nullable String chosen) {
        return new Where(screen, chosen, words);
    }

    public Where filtered(String typed) {
        return new Where(screen, id, typed);
    }
}
