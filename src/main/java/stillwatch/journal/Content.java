package stillwatch.journal;

import stillwatch.casefile.action.Action;

/**
 * What an entry says. Its hash stands in the entry, so that it can be withheld or destroyed and the chain still holds; the
 * salt keeps a withheld one from being guessed. {@code v} is the version of the actions it was written with.
 */
public record Content(String salt, String by, Action action, long v) {
    /** The newest version this program writes and reads. */
    public static final long VERSION = 1;

    static Content of(String salt, String by, Action action) {
        return new Content(salt, by, action, VERSION);
    }
}
