package stillwatch.desktop.sheet;

import org.kordamp.ikonli.feather.Feather;
import stillwatch.desktop.frame.ScreenName;

/**
 * How a screen with a list is called and what it says where there is nothing to show.
 *
 * @param many "incidents"; its parts are named by it for tests too
 * @param one "incident"
 * @param key the letter that begins a new one
 * @param empty what it says where there is none yet
 * @param choose what choosing one shows
 */
public record Titles(
        ScreenName screen, Feather picture, String many, String one, String key, Empty empty, String choose) {

    /** The words, and what the button says that makes the first one. */
    public record Empty(String words, String first) {}
}
