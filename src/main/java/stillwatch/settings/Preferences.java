package stillwatch.settings;

import org.jspecify.annotations.Nullable;

/** {@code author} goes into the journal as who did it; files larger than {@code referenceAbove} bytes stay where they are and are only referred to. */
public record Preferences(@Nullable String author, long referenceAbove, Looks looks) {
    public static final Preferences DEFAULTS = new Preferences(null, 2L << 30);

    public Preferences(@Nullable String author, long referenceAbove) {
        this(author, referenceAbove, Looks.DEFAULTS);
    }

    public Preferences withAuthor(@Nullable String now) {
        return new Preferences(now, referenceAbove, looks);
    }

    public Preferences withReferenceAbove(long bytes) {
        return new Preferences(author, bytes, looks);
    }

    public Preferences withLooks(Looks now) {
        return new Preferences(author, referenceAbove, now);
    }
}
